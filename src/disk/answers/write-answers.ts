import { mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AnswersStore } from '../../answers/answers-store.ts';
import { decodeAnswers } from '../../answers/decode-answers.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { codeOf, readingFault } from '../file-faults.ts';
import { writeAtomically } from '../write-atomically.ts';

/** What comes back from Word has pictures in it; a text a hundred times as long as the longest real one is none. */
const LARGEST_WORD = 150_000_000;
const LARGEST_TEXT = 5_000_000;
const TOO_LARGE = Object.assign(new Error('too large'), { code: 'EFBIG' });

/**
 * The bytes of a file, undecoded, so that a wrong encoding can be told. A pipe is not waited for, and the size of a file is
 * looked at before it is read. Errors: `cannot-read`.
 */
export async function readBytes(path: string, shownAs = path): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) await readdir(path);
    else if (!found.isFile()) return failure(noPlainFile(shownAs));
    if (found.size > largest(path)) return failure(readingFault(TOO_LARGE, shownAs));
    return success(await readFile(path));
  } catch (error) {
    return failure(readingFault(error, shownAs));
  }
}

/**
 * svar.yaml on disk. A write is complete or has not happened, also when the power fails: it goes to a file beside it
 * that then takes its place. A file in another encoding than UTF-8 is never read, as saving it would spoil its æ, ø
 * and å; run parseAnswers on readBytes first, which tells the user so calmly.
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

function largest(path: string): number {
  return /\.docx$/i.test(path) ? LARGEST_WORD : LARGEST_TEXT;
}

function noPlainFile(file: string): Fault {
  return {
    code: 'cannot-read',
    severity: 'error',
    message: 'Det er ikke en almindelig fil, så den er ikke læst.',
    wayOut: 'Gem det, der skal læses, i en fil, og skriv filens navn.',
    place: { file },
  };
}
