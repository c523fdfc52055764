import { setAnswer } from '../answers/answers-file.ts';
import type { AnswersStore } from '../answers/answers-store.ts';
import { failure, type Result, success } from '../fault.ts';

/**
 * Writes one answer at a time to svar.yaml. The file is read again before each write, so that what somebody mends in it
 * meanwhile is not lost. `beginning` is the text of a file that is not there yet. Error: `not-saved`.
 */
export function answerSaver(
  store: AnswersStore,
  beginning: string,
): (path: string, value: unknown) => Promise<Result<undefined>> {
  return async (path, value) => {
    try {
      const existing = (await store.read()) ?? '';
      const text = existing.trim() === '' ? beginning : existing;
      await store.write(setAnswer(text, path, value));
      return success(undefined);
    } catch (error) {
      return failure({
        code: 'not-saved',
        severity: 'error',
        message: `Det sidste svar kunne ikke gemmes (${error instanceof Error ? error.message : String(error)}).`,
        wayOut:
          'Se efter, om disken er fuld, eller om filen er ændret eller åben i et andet program. De andre svar er gemt.',
      });
    }
  };
}
