import { describe, expect, it } from 'vitest';
import { lix } from '../../src/language/lix.ts';

describe('LIX', () => {
  // Counted by hand: words, sentences, words of more than six letters.
  it.each([
    ['Solen skinner på byen.', 4, 1, 1],
    ['Kommunen svarer. Borgeren venter på hjælpemidler.', 6, 2, 3],
    ['I 2022 var 36 pct. af dem i job.', 9, 1, 0],
    ['Overskrift uden punktum\nDer kommer en linje til.', 8, 2, 2],
  ])('of %j is words a sentence and long words in the hundred', (text, words, sentences, long) => {
    expect(lix(text)).toBeCloseTo(words / sentences + (100 * long) / words, 6);
  });

  it('of a text without words is nothing', () => {
    expect(lix(' – ')).toBe(0);
  });
});
