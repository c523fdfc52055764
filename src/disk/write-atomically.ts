import { randomUUID } from 'node:crypto';
import { lstat, open, rename, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** What Windows says for a moment while a virus scanner or an indexer looks at a file that was just written. */
const PASSING = new Set(['EPERM', 'EACCES', 'EBUSY']);
const TRIES = 5;

/**
 * Puts `data` in the place of the file at `path`, wholly or not at all, also when the disk fills up or the power fails:
 * it is written beside it, forced to the disk, and then takes its name. Throws what the file system throws.
 *
 * Not write-file-atomic: it writes once and does not look at how much was taken, so that on a nearly full disk a file
 * cut short takes the place of a whole one (tests/disk/write-atomically.test.ts shows it). `writeFile` goes on until all is written.
 */
export async function writeAtomically(path: string, data: string | Uint8Array): Promise<void> {
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
    await takePlace(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function takePlace(beside: string, path: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(beside, path);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (process.platform !== 'win32' || !PASSING.has(code) || attempt === TRIES) throw error;
      await pause(attempt * 50);
    }
  }
}
