import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPiece } from './builders/any-piece.ts';
import { proposalOf } from './builders/papers.ts';
import { brokenPromises, oursIn } from './builders/piece-holds.ts';

const RUNS = 2000;

describe(`${RUNS} drawn answer files`, () => {
  it('make pieces that are finished, fit, ask for one thing, and refer to nothing untold', () => {
    fc.assert(
      fc.property(anyPiece, (answers) => {
        expect(brokenPromises(answers)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('share no sentence of ours where the municipality or the matter is another', () => {
    const seen = new Map<string, string>();
    const shared = new Set<string>();
    for (const answers of fc.sample(anyPiece, RUNS)) {
      const { municipality, debate } = proposalOf(answers);
      const of = `${municipality.name} ${debate.demand}`;
      // The reason of a measure stands only where nobody has written a word, and then it is that measure's.
      const silent = debate.plan.parts.some(({ kind }) => kind === 'begrundelse');
      for (const sentence of silent
        ? oursIn(answers).filter((one) => /^Vi beder/.test(one))
        : oursIn(answers)) {
        const before = seen.get(sentence);
        if (before !== undefined && before.split(' ')[0] !== municipality.name.split(' ')[0])
          shared.add(sentence);
        seen.set(sentence, of);
      }
    }
    expect([...shared]).toEqual([]);
  }, 600_000);
});
