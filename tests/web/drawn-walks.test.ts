import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { drawnWalk, walkTwice } from './drawn-walks.ts';

/** The slow tests draw 200 (drawn-walks.slow.test.ts). */
const WALKS = 4;

it(`${WALKS} drawn walks over the pages give the svar.yaml of the same walk without them, byte for byte`, async () => {
  for (const walk of fc.sample(drawnWalk, { seed: 20_261_122, numRuns: WALKS })) {
    const { page, sitting } = await walkTwice(walk, onTestFinished);
    expect(page, JSON.stringify(walk)).toBe(sitting);
  }
});
