import type { AnswersStore } from '../../answers/answers-store.ts';
import type { Result } from '../../fault.ts';
import { writingReason } from '../file-faults.ts';
import type { ProgramLock } from '../program-lock.ts';

/** A store, and the lock that is let go of with it. */
export interface LockedStore {
  readonly store: AnswersStore;
  readonly release: () => Promise<void>;
}

/**
 * The store, for as long as the lock is held. When another program has taken it over, which can only happen after this one has
 * slept, it is taken back with `takeAgain` as soon as the other has let go: before the file is read, so that nothing of the
 * other's is written over. What cannot be written is told in Danish.
 */
export function lockedStore(
  store: AnswersStore,
  lock: ProgramLock,
  takeAgain: () => Promise<Result<ProgramLock>>,
): LockedStore {
  let ours = lock;
  const isOurs = async () => {
    if (ours.held()) return true;
    const again = await takeAgain();
    if (again.ok) ours = again.value;
    return again.ok;
  };
  return {
    store: {
      async read() {
        await isOurs();
        return store.read();
      },
      async write(text) {
        if (!(await isOurs()))
          throw new Error(
            'en anden brobygger har taget filen i brug imens. Skriv afslut i den, så kan svaret gemmes her',
          );
        try {
          await store.write(text);
        } catch (error) {
          throw new Error(writingReason(error), { cause: error });
        }
      },
    },
    release: () => ours.release(),
  };
}
