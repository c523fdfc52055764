import { parentPort } from 'node:worker_threads';
import { conform } from '../formats/pdf/conform/conform.ts';
import type { ConformAnswer, ConformJob } from './conform-thread.ts';

// What runs in the thread of conform-thread.ts: a print comes in, and the finished paper goes back under its number.
parentPort?.on('message', async ({ id, printed }: ConformJob) => {
  const answer: ConformAnswer = { id, conformed: await conform(printed) };
  parentPort?.postMessage(answer);
});
