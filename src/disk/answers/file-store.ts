import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AnswersStore } from '../../answers/answers-store.ts';
import { decodeAnswers } from '../../answers/decode-answers.ts';
import { codeOf } from '../file-faults.ts';
import { writeAtomically } from '../write-atomically.ts';

/**
 * svar.yaml on disk. A write is complete or has not happened, also when the power fails: it goes to a file beside it
 * that then takes its place. A file in another encoding than UTF-8 is never read, as saving it would spoil its æ, ø
 * and å; run parseAnswers on its bytes first (read-bytes.ts), which tells the user so calmly.
 */
export function answersStore(path: string): AnswersStore {
  return {
    async read() {
      const found = await stat(path).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      });
      const bytes = found?.isFile() ? await readFile(path) : undefined;
      if (bytes === undefined) return undefined;
      const decoded = decodeAnswers(bytes, path);
      if (!decoded.ok) throw new Error(decoded.faults[0]?.message);
      return decoded.value;
    },
    async write(text) {
      await mkdir(dirname(path), { recursive: true });
      // A branch may keep its answers in a shared folder and have a link to them: the link stays, and the file changes.
      const file = await realpath(path).catch(() => path);
      await writeAtomically(file, text);
    },
  };
}
