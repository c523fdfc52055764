import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnWalk, walkTwice } from './drawn-walks.ts';

const WALKS = 200;
const SEED = Number(process.env.TORTURE_SEED ?? 20_261_130);

it(`${WALKS} drawn walks over the pages (seed ${SEED}) give the svar.yaml of the same walk without them, byte for byte`, async () => {
  let bytes = 0;
  for (const walk of fc.sample(drawnWalk, { seed: SEED, numRuns: WALKS })) {
    const closing: (() => Promise<void>)[] = [];
    const { page, sitting } = await walkTwice(walk, (close) => void closing.push(close));
    expect(page, JSON.stringify(walk)).toBe(sitting);
    bytes += page.length;
    for (const close of closing) await close();
  }
  process.stdout.write(`${WALKS} walks, ${bytes} bytes of answers\n`);
});
