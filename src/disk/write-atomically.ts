import { randomUUID } from 'node:crypto';
import { lstat, open, rename, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './file-faults.ts';

/** What Windows says for a moment while a virus scanner or an indexer looks at a file that was just written. */
const PASSING = new Set(['EPERM', 'EACCES', 'EBUSY']);
const TRIES = 5;

/** What of the machine decides how a file takes another's place; a test hands in its own. */
export interface Disk {
  readonly platform: NodeJS.Platform;
  readonly rename: (from: string, to: string) => Promise<void>;
}
const DISK: Disk = { platform: process.platform, rename };

/**
 * Puts `data` in the place of the file at `path`, wholly or not at all, also when the disk fills up or the power fails:
 * it is written beside it, forced to the disk, and then takes its name. Throws what the file system throws.
 *
 * Not write-file-atomic: it writes once and does not look at how much was taken, so that on a nearly full disk a file
 * cut short takes the place of a whole one (tests/disk/write-atomically.test.ts shows it). `writeFile` goes on until all is written.
 */
export async function writeAtomically(
  path: string,
  data: string | Uint8Array,
  disk: Disk = DISK,
): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  const mode = await lstat(path).then(
    (present) => (present.isFile() ? present.mode : 0o666),
    () => 0o666,
  );
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await takePlace(beside, path, disk);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Gives the file at `from` the name `to`. Windows lets nobody do so while a program holds one of the two open, such as Word or a PDF
 * reader, and says that it is not permitted: in a folder that has just been written in, that is EBUSY.
 */
export async function takePlace(
  from: string,
  to: string,
  { platform, rename: move }: Disk = DISK,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await move(from, to);
    } catch (error) {
      if (platform !== 'win32' || !PASSING.has(codeOf(error))) throw error;
      if (attempt === TRIES)
        throw (await isReadOnly(to)) ? error : Object.assign(error as Error, { code: 'EBUSY' });
      await pause(attempt * 50);
    }
  }
}

/** Set by hand, or by a program that has finished with the file. */
async function isReadOnly(path: string): Promise<boolean> {
  return lstat(path).then(
    ({ mode }) => (mode & 0o200) === 0,
    () => false,
  );
}
