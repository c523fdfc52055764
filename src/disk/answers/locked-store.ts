import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AnswersStore } from '../../answers/answers-store.ts';
import { writingReason } from '../file-faults.ts';
import type { ProgramLock } from '../program-lock.ts';

/** The store, for as long as the lock is held. What cannot be written is told in Danish. */
export function lockedStore(store: AnswersStore, lock: ProgramLock): AnswersStore {
  return {
    read: () => store.read(),
    async write(text) {
      if (!lock.held()) throw new Error('en anden brobygger har taget filen i brug imens');
      try {
        await store.write(text);
      } catch (error) {
        throw new Error(writingReason(error), { cause: error });
      }
    },
  };
}

/** Takes away what a program killed in the middle of writing left beside the file. Only for the one who holds the lock. */
export async function clearLeftovers(path: string): Promise<void> {
  const name = basename(path);
  const names = await readdir(dirname(path)).catch(() => []);
  const left = names.filter((other) => other.startsWith(`${name}.`) && /\.[\da-f-]{36}\.tmp$/.test(other));
  await Promise.all(left.map((other) => rm(join(dirname(path), other), { force: true })));
}
