import { describe, expect, it } from 'vitest';
import { type Brevity, fitLength, measureLength } from '../../../src/papers/write/fit-length.ts';

const LIMIT = { words: 5, characters: 40 };
const forms = ['en to tre fire fem seks syv', 'en to tre fire fem', 'en to', 'en'];
const render = (brevity: Brevity) => forms[brevity] as string;

describe('the length of a piece', () => {
  it('counts words and characters with spaces, and no markup', () => {
    expect(measureLength('**Giv** svar [nu].')).toEqual({ words: 3, characters: 14 });
  });

  it('counts headline, text and signature', () => {
    expect(measureLength('# Giv svar\n\nNu.\n\n*Kirsten*\n').words).toBe(4);
  });

  it('counts a word with a hyphen and a number with a comma as one', () => {
    expect(measureLength("Høje-Taastrup, 12,5 pct., DH's").words).toBe(4);
  });

  it('counts letters as a reader does, not as a computer stores them', () => {
    expect(measureLength('æøå 👍').characters).toBe(5);
  });
});

describe('a piece that must keep a limit', () => {
  it('is as full as the limit allows', () => {
    expect(fitLength(render, LIMIT)).toBe(forms[1]);
    expect(fitLength(render, { words: 99, characters: 999 })).toBe(forms[0]);
  });

  it('keeps the limit of characters as well as of words', () => {
    expect(fitLength(render, { words: 99, characters: 6 })).toBe(forms[2]);
  });

  it('is the barest form when none keeps the limit; nothing is ever cut', () => {
    expect(fitLength(() => 'en to tre', { words: 1, characters: 1 })).toBe('en to tre');
  });
});
