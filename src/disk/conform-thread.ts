import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ConformThread } from '../formats/format.ts';
import type { Conformed } from '../formats/pdf/conform/conform.ts';

export interface ConformJob {
  readonly id: number;
  readonly printed: Uint8Array;
}

export interface ConformAnswer {
  readonly id: number;
  readonly conformed: Conformed;
}

interface Waiting {
  readonly resolve: (conformed: Conformed) => void;
  readonly reject: (error: unknown) => void;
}

// Beside this file in dist/cli as in dist/program; run from src/, as the tests are, there is none.
const WORKER = new URL('./conform-worker.js', import.meta.url);

/**
 * A thread of its own for what comes after printing, so that the next paper is made and sent to the browser meanwhile.
 * Undefined where the program is not built. An error in the thread is thrown to all who wait, and to all who come after.
 */
export function startConformThread(): ConformThread | undefined {
  if (!existsSync(WORKER)) return undefined;
  const worker = new Worker(WORKER, { resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: unknown;
  worker.on('message', ({ id, conformed }: ConformAnswer) => {
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
    conform: (printed) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) throw broken;
        last += 1;
        waiting.set(last, { resolve, reject });
        const job: ConformJob = { id: last, printed };
        worker.postMessage(job);
      }),
    async end() {
      await worker.terminate();
    },
  };
}
