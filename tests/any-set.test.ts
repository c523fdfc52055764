import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySet, brokenInSet, SEED } from './builders/set-holds.ts';

it('the papers of any answers print no excluded measure, no goal without one, no figure in two values and no past day', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      expect(brokenInSet(set)).toEqual([]);
    }),
    { numRuns: 100, seed: SEED },
  );
}, 60_000);
