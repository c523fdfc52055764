import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../../src/language/spelling/speller.ts';
import { smallDictionary } from '../../builders/small-dictionary.ts';

const dictionary = smallDictionary(
  [
    'vejledning',
    'vejning',
    'kommunen',
    'plukke',
    'liste',
    'pakkeliste',
    'jule',
    'frokost',
    'kørsel',
    'ordning',
  ],
  {
    vejldning: ['vejledning', 'vejmelding', 'vejning', 'indvejning'],
    plukkeliste: ['pakkeliste'],
    julefrokost: [],
    fleksløntilskudsordning: ['fleksløn'],
  },
);
const speller = createSpeller(dictionary, new Set(['fleksløntilskud']));
const words = (text: string, kept?: readonly string[]) =>
  speller.doubtful(text, kept).map(({ word }) => word);

describe('a word that may be misspelt', () => {
  it('is told with its place and at most three words near it, the likeliest first', () => {
    expect(speller.doubtful('God vejldning')).toEqual([
      { word: 'vejldning', start: 4, suggestions: ['vejledning', 'vejmelding', 'vejning'] },
    ]);
  });

  it('is told once, however often it stands there, and three words of a text are enough', () => {
    expect(words('vejldning og vejldning')).toEqual(['vejldning']);
    expect(words('aaaax bbbbx vejldning ccccx ddddx')).toHaveLength(3);
  });

  it('is not told when nothing near it is known: nothing can be proposed', () => {
    const far = createSpeller(smallDictionary([], { zzzzzz: ['noget helt andet'] }), new Set());
    expect(far.doubtful('zzzzzz')).toEqual([]);
  });

  it('is right when it was kept, or is a word of the field', () => {
    expect(words('vejldning', ['vejldning'])).toEqual([]);
    expect(words('fleksløntilskud og fleksløntilskud')).toEqual([]);
  });
});

describe('a compound of known words', () => {
  it.each(['plukkeliste', 'julefrokost', 'fleksløntilskudsordning'])('is right: %s', (word) => {
    expect(words(word)).toEqual([]);
  });

  it('is doubted when a single slip leads to a word there is', () => {
    const one = createSpeller(
      smallDictionary(['kørsel', 'ordning'], { kørselordning: ['kørselsordning'] }),
      new Set(),
    );
    expect(one.doubtful('kørselordning').map(({ suggestions }) => suggestions)).toEqual([['kørselsordning']]);
  });
});

describe('words with hyphens', () => {
  it('are right when each half is, and short ones are not looked at', () => {
    expect(words('vejledning-kommunen it-liste')).toEqual([]);
    expect(words('it-vejldning')).toEqual(['it-vejldning']);
  });
});
