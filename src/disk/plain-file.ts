import { lstat, readFile } from 'node:fs/promises';

/**
 * The bytes of a plain file. Null when there is none, and when a link or a pipe lies in its place: a link may lead out of the
 * folder the user has chosen, to words that are nobody's paper, and a pipe never ends.
 */
export async function readPlainFile(path: string): Promise<Buffer | null> {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() ? readFile(path).catch(() => null) : null;
}

/** The same as text. */
export async function readPlainText(path: string): Promise<string | null> {
  return (await readPlainFile(path))?.toString('utf8') ?? null;
}
