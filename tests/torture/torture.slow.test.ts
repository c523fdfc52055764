import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, expectKept } from './kept-answers.ts';
import { answerTo, sitUntilKilled } from './typist.ts';

/** `npm run torture` makes it 100. */
const KILLS = Number(process.env.TORTURE_KILLS ?? 8);
const SEED = Number(process.env.TORTURE_SEED ?? 20_261_122);

const moments = fc.oneof(
  { weight: 1, arbitrary: fc.record({ after: fc.constant('start' as const), ms: fc.nat(1_500) }) },
  { weight: 4, arbitrary: fc.record({ after: fc.constant('first question' as const), ms: fc.nat(600) }) },
);

it(`${KILLS} kills at random moments (seed ${SEED}) lose no confirmed answer and spoil no file`, async () => {
  let folder = newFolder();
  let kept = new Map<string, unknown>();
  let number = 0;
  const seen = { confirmed: 0, inFlight: 0, whole: 0 };
  try {
    for (const moment of fc.sample(moments, { seed: SEED, numRuns: KILLS })) {
      const sitting = await sitUntilKilled(folder, moment, (text) => {
        const question = catalogue.questions.find((candidate) => candidate.tekst === text);
        if (!question) throw new Error(`An unknown question: ${text}`);
        number += 1;
        return answerTo(question, number);
      });
      for (const { id, value } of sitting.confirmed) {
        expect(kept.has(id), `${id} had been answered, and was asked again`).toBe(false);
        kept.set(id, value);
      }
      expectKept(join(folder, 'svar.yaml'), kept, sitting.open, sitting.heard);
      seen.confirmed += sitting.confirmed.length;
      seen.inFlight += sitting.open ? 1 : 0;
      if (!sitting.finished) continue;
      seen.whole += 1;
      rmSync(folder, { recursive: true });
      folder = newFolder();
      kept = new Map();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(
    `torture: ${KILLS} kills, ${seen.confirmed} answers confirmed, ${seen.inFlight} kills with an answer under way, ${seen.whole} walks to the end\n`,
  );
  expect(seen.confirmed).toBeGreaterThan(KILLS);
}, 3_600_000);

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'brobygger-torture-'));
}
