import type { Replaced } from '../../application/ports.ts';
import { readPlainFile } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { keepCopy, moveToCopies } from './backups.ts';
import { isKnown, rememberFile } from './known-files.ts';

/** It lies there, and is not ours. */
const UNREADABLE = 'unreadable' as const;

/**
 * Lays a file that brobygger has finished. What lies there and is not as brobygger left it is copied first, and told; our own from
 * an earlier run makes way silently. `stamp` is the time in the name of the copy (see backups.ts), `markdown` the text that the
 * file is made of.
 */
export async function layFinished(
  path: string,
  content: string | Uint8Array,
  stamp: string,
  markdown?: string,
): Promise<readonly Replaced[]> {
  const present = await readPlainFile(path).catch(() => UNREADABLE);
  const isSame = present !== UNREADABLE && (present?.equals(Buffer.from(content)) ?? false);
  const copy = isSame ? undefined : await copyTheirs(path, present, stamp);
  await rememberFile(path, content, markdown);
  if (!isSame) await writeAtomically(path, content);
  return copy === undefined ? [] : [{ path, copy }];
}

async function copyTheirs(
  path: string,
  present: Buffer | typeof UNREADABLE | null,
  stamp: string,
): Promise<string | undefined> {
  if (present === UNREADABLE) return moveToCopies(path, stamp);
  if (present === null || (await isKnown(path, present))) return undefined;
  return keepCopy(path, present, stamp);
}
