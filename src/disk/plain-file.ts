import { lstat, readFile } from 'node:fs/promises';
import { codeOf } from './file-faults.ts';

/** More than any paper, with its pictures, in any format. */
const LARGEST = 150_000_000;

/**
 * The bytes of a plain file. Null when there is none, and when a link or a pipe lies in its place: a link may lead out of the
 * folder the user has chosen, to words that are nobody's paper, and a pipe never ends. Throws what the file system throws when it
 * lies there and cannot be read: it must not be taken for none. One that is too large to be ours is EFBIG, and its size is looked at first.
 */
export async function readPlainFile(path: string): Promise<Buffer | null> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile()) return null;
  if (found.size > LARGEST) {
    const error = new Error('The file is too large to be read.');
    throw Object.assign(error, { code: 'EFBIG', syscall: 'read' });
  }
  return readFile(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
}

/** The same as text. */
export async function readPlainText(path: string): Promise<string | null> {
  return (await readPlainFile(path))?.toString('utf8') ?? null;
}

/** The same for what can be done without: null as well when it cannot be read. */
export function readPlainTextIfAny(path: string): Promise<string | null> {
  return readPlainText(path).catch(() => null);
}
