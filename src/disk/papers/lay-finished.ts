import { rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { MadeOf, Replaced } from '../../application/ports.ts';
import { codeOf } from '../file-faults.ts';
import { readPlainFile } from '../plain-file.ts';
import { type Disk, writeAtomically } from '../write-atomically.ts';
import { keepCopy, moveToCopies } from './backups.ts';
import { isKnown, rememberFile } from './known-files.ts';

/** It lies there, and is not ours. */
const UNREADABLE = 'unreadable' as const;

/**
 * Lays a file that brobygger has finished. What lies there and is not as brobygger left it is copied first, and told; our own from
 * an earlier run makes way silently. `stamp` is the time in the name of the copy (see backups.ts), `madeOf` what the file is
 * made of. While a program holds the present one open the new one is laid beside it, and EBUSY thrown with its name as
 * `beside`.
 */
export async function layFinished(
  path: string,
  content: string | Uint8Array,
  stamp: string,
  madeOf?: MadeOf,
  disk?: Disk,
): Promise<readonly Replaced[]> {
  const present = await readPlainFile(path).catch(() => UNREADABLE);
  const isSame = present !== UNREADABLE && (present?.equals(Buffer.from(content)) ?? false);
  await rememberFile(path, content, madeOf);
  const beside = besideOf(path);
  let copy: string | undefined;
  try {
    if (!isSame) {
      copy = await copyTheirs(path, present, stamp);
      await writeAtomically(path, content, disk);
    }
  } catch (error) {
    if (codeOf(error) !== 'EBUSY') throw error;
    await writeAtomically(beside, content);
    throw Object.assign(error as Error, { beside: basename(beside) });
  }
  // What was laid beside it while it was open is of no use now.
  const left = await readPlainFile(beside).catch(() => null);
  if (left !== null && (await isKnown(beside, left))) await rm(beside, { force: true });
  return copy === undefined ? [] : [{ path, copy }];
}

/** Where the new file lies while the one before it is open in another program. */
function besideOf(path: string): string {
  const ending = extname(path);
  return join(dirname(path), `${basename(path, ending)} (ny)${ending}`);
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
