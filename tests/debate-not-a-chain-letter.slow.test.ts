import { describe, expect, it } from 'vitest';
import { SAME_LETTER } from '../src/language/likeness.ts';
import { localAnswers } from './builders/local-answers.ts';
import { mostAlike, piecesFor } from './builders/many-pieces.ts';
import { CATALOGUE } from './builders/papers.ts';

describe('98 branches with the same choices and their own words', () => {
  it.each(CATALOGUE.themes.map((theme) => theme.id))(
    'do not send the same letter about %s',
    (theme) => {
      const alike = mostAlike(piecesFor(theme, localAnswers));
      expect(alike.pairs).toBe((98 * 97) / 2);
      expect(alike.most).toBeLessThanOrEqual(SAME_LETTER);
    },
    240_000,
  );

  it('would if they wrote nothing themselves: then it is the demand alone, and that is why the piece asks for more', () => {
    const alike = mostAlike(piecesFor('kompensation', () => ({})));
    expect(alike.most).toBeGreaterThan(SAME_LETTER);
  }, 240_000);
});
