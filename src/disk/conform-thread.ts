import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ConformThread } from '../formats/format.ts';
import type { Conformed } from '../formats/pdf/conform/conform.ts';
import type { PdfStandard } from '../formats/pdf/conform/pdf-standard.ts';
import { isTraced, type Trace, trace } from '../trace.ts';

export interface ConformJob {
  readonly id: number;
  readonly printed: Uint8Array;
  readonly standard: PdfStandard | undefined;
}

/** What comes out of the thread: a finished paper under its number, or what is told on the way. */
export type ConformMessage =
  | { readonly answer: { readonly id: number; readonly conformed: Conformed } }
  | { readonly trace: Trace };

export interface ConformThreadData {
  /** Somebody wants to hear what is done. */
  readonly traced: boolean;
}

interface Waiting {
  readonly resolve: (conformed: Conformed) => void;
  readonly reject: (error: unknown) => void;
}

// Beside this file in dist/disk as in dist/program; run from src/, as the tests are, there is none.
const WORKER = new URL('./conform-worker.js', import.meta.url);

/**
 * A thread of its own for what comes after printing, so that the next paper is made and sent to the browser meanwhile.
 * Undefined where the program is not built. An error in the thread is thrown to all who wait, and to all who come after.
 */
export function startConformThread(): ConformThread | undefined {
  if (!existsSync(WORKER)) return undefined;
  const workerData: ConformThreadData = { traced: isTraced() };
  const worker = new Worker(WORKER, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: unknown;
  worker.on('message', (message: ConformMessage) => {
    if ('trace' in message) return trace(message.trace.about, () => message.trace.text);
    const { id, conformed } = message.answer;
    waiting.get(id)?.resolve(conformed);
    waiting.delete(id);
  });
  const endWith = (error: unknown) => {
    broken ??= error;
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  worker.on('error', endWith);
  worker.on('exit', () => endWith(new Error('The thread has ended.')));
  return {
    conform: (printed, standard) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) throw broken;
        last += 1;
        waiting.set(last, { resolve, reject });
        const job: ConformJob = { id: last, printed, standard };
        worker.postMessage(job);
      }),
    async end() {
      await worker.terminate();
    },
  };
}
