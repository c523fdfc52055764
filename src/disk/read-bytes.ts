import { readdir, readFile, stat } from 'node:fs/promises';
import { type Fault, failure, type Result, success } from '../fault.ts';
import { readingFault } from './file-faults.ts';

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
