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
