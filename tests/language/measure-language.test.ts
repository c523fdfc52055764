import { describe, expect, it } from 'vitest';
import { unexplainedAbbreviations } from '../../src/language/abbreviations.ts';
import { measureLanguage } from '../../src/language/measure-language.ts';
import { findPassives } from '../../src/language/passive.ts';

const WORDS = { fagord: ['kommune'], korte_ord: { understøtte: 'hjælpe' }, kendte_forkortelser: ['DH'] };
const of = (...texts: readonly string[]) =>
  measureLanguage(
    texts.map((text, index) => ({ heading: `Afsnit ${index + 1}`, text })),
    WORDS,
  );

describe('the measures of a text', () => {
  it('count LIX as by hand: 8 words in 2 sentences, 2 of them long: 4 + 25 = 29', () => {
    expect(of('Kommunen giver et svar. Borgeren går glad hjem.').lix).toBe(29);
  });

  it('and without the words of the field: 8 words in 2 sentences, 1 long: 4 + 12,5 = 16,5', () => {
    expect(of('Kommunen giver et svar. Borgeren går glad hjem.').lixWithoutField).toBe(16.5);
  });

  it('end no sentence at "pct.", "bl.a.", "nr." and "1. januar": 12 words in one', () => {
    const measured = of('Den 1. januar gik 5 pct. til bl.a. bus nr. 2.');
    expect(measured.longest).toHaveLength(1);
  });

  it('tell the sections apart', () => {
    const [easy, hard] = of('Vi er her nu.', 'Beskæftigelsesindsatsen forudsætter prioritering.').sections;
    expect(easy?.lix).toBe(4);
    expect(hard?.lix).toBe(103);
  });

  it('show the five longest sentences, longest first, and count those over 25 words', () => {
    const measured = of(
      `En. To er to. ${'Ja det er så langt '.repeat(6)}nu. Fire er en del. Fem. Seks er her.`,
    );
    expect(measured.longest.map((one) => one.words)).toEqual([31, 4, 3, 3, 1]);
    expect(measured.over25).toBe(1);
  });

  it('show the long words that come again, and a shorter one where the register knows it', () => {
    const { longWords } = of('Vi understøtter det. De understøtter os. Kommunen kommer.');
    expect(longWords[0]).toEqual({ word: 'understøtter', count: 2, shorter: 'hjælpe' });
  });

  it('of no text are nothing', () => {
    expect(of()).toMatchObject({ lix: 0, longest: [], over25: 0 });
  });
});

describe('the passive', () => {
  it.each(['Sagen behandles i maj.', 'Forslaget blev afvist.', 'Planen skal vedtages nu.'])(
    'is seen: %s',
    (text) => {
      expect(findPassives(text).length).toBe(1);
    },
  );

  it.each([
    'Det findes i dag.',
    'Deres plan lykkes.',
    'Det blev lidt bedre.',
    'Vi mødes og synes godt om det.',
  ])('is not seen in: %s', (text) => {
    expect(findPassives(text)).toEqual([]);
  });
});

describe('an abbreviation', () => {
  it('is explained by a parenthesis, on either side', () => {
    expect(
      unexplainedAbbreviations('Særlig uddannelse (STU) er god. FGU (forberedende) også. STAR ikke.', []),
    ).toEqual(['STAR']);
  });

  it('is no abbreviation when anybody knows it, or when it is a numeral', () => {
    expect(unexplainedAbbreviations('DH læste del II.', ['DH'])).toEqual([]);
  });
});
