import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySet, brokenInSet, SEED } from './builders/set-holds.ts';

const RUNS = 2000;

it(`${RUNS} drawn sets print no excluded measure, no goal without one, no figure in two values and no past day`, () => {
  fc.assert(
    fc.property(anySet, (set) => {
      expect(brokenInSet(set)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
}, 900_000);
