import { describe, expect, it } from 'vitest';
import { replaceWord, wordsToCheck } from '../../../src/language/spelling/words-to-check.ts';

const words = (text: string) => wordsToCheck(text).map(({ word }) => word);

describe('the words of a text that a dictionary can judge', () => {
  it('are those of four letters or more, each once, with their places', () => {
    expect(wordsToCheck('Vi har hjælp og hjælp-til-alle nok')).toEqual([
      { word: 'hjælp', start: 7 },
      { word: 'hjælp-til-alle', start: 16 },
    ]);
  });

  it.each([
    ['names', 'Karup Å, DUKH og iPad'],
    [
      'addresses of pages, people and files',
      'randers.dk/hjælp, post@eksempel.dk, https://hjælp.dk/side og svar.yaml',
    ],
    ['figures with letters', 'covid19 og 20erne'],
    ['what has an apostrophe', "tv'et og borgmesteren's, bl.a."],
    ['abbreviations in the middle of a sentence', 'hos forv. leder og side stk. 4'],
    ['a word as long as a line', 'e'.repeat(41)],
  ])('leave out %s', (_, text) => {
    expect(words(text).filter((word) => !['side', 'leder', 'post'].includes(word))).toEqual([]);
  });

  it('are found at the end of a sentence, in quotes and beside signs', () => {
    expect(words('Den gode hjælp. »bedre støtte«, (altid)! "venlig"')).toEqual([
      'gode',
      'hjælp',
      'bedre',
      'støtte',
      'altid',
      'venlig',
    ]);
  });
});

describe('a word in the place of another', () => {
  it('is put wherever that stands whole, and nowhere else', () => {
    expect(replaceWord('støte, støtend og støte-til (støte)', 'støte', 'støtte')).toBe(
      'støtte, støtend og støte-til (støtte)',
    );
  });

  it('is put sign by sign, whatever is in it', () => {
    expect(replaceWord('idag', 'idag', '$& i dag')).toBe('$& i dag');
  });
});
