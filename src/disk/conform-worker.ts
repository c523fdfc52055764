import { parentPort, workerData } from 'node:worker_threads';
import { conform } from '../formats/pdf/conform/conform.ts';
import { onTrace } from '../trace.ts';
import type { ConformJob, ConformMessage, ConformThreadData } from './conform-thread.ts';

// What runs in the thread of conform-thread.ts: a print comes in, and the finished paper goes back under its number.
if ((workerData as ConformThreadData).traced)
  onTrace((trace) => parentPort?.postMessage({ trace } satisfies ConformMessage));

parentPort?.on('message', async ({ id, printed, standard }: ConformJob) => {
  const message: ConformMessage = { answer: { id, conformed: await conform(printed, standard) } };
  parentPort?.postMessage(message);
});
