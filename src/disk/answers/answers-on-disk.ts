import type { Dirent } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PAPERS } from '../../application/making/paper-places.ts';
import type { AnswersFiles, GivenFile } from '../../application/ports.ts';
import { printable } from '../../danish/printable.ts';
import { failure, success } from '../../fault.ts';
import { clearLeftovers } from '../clear-leftovers.ts';
import { writingFault } from '../file-faults.ts';
import { readBytes } from '../read-bytes.ts';
import { lockAnswers } from './answers-lock.ts';
import { draftFile, draftPath } from './draft-file.ts';
import { answersStore } from './file-store.ts';
import { commonOrigin, noteParents, withLineage } from './lineage.ts';
import { lockedStore } from './locked-store.ts';

const DEEPEST = 4;

/** The answer files on this disk. What does not exist is found all the same, so that it is told like any other file. */
export const answersOnDisk: AnswersFiles = {
  find: (given) => findAnswers(given),
  read: ({ path, name }) => readBytes(path, name),
  exists: isThere,
  async hold(path) {
    const lock = await lockAnswers(path);
    if (!lock.ok) return lock;
    await clearLeftovers(dirname(path), basename(path));
    const held = lockedStore(answersStore(path), lock.value, () => lockAnswers(path));
    return success({ ...held, store: withLineage(held.store, path) });
  },
  drafts: (path) => ({ ...draftFile(draftPath(path)), areLeft: () => isThere(draftPath(path)) }),
  write: (path, text) =>
    answersStore(path)
      .write(text)
      .then(success, (error: unknown) => failure(writingFault(error, path))),
  commonOrigin,
  noteParents,
};

/**
 * See AnswersFiles.find. A folder that cannot be read is found as itself: reading it tells why, and costs none of the others.
 * `list` gives what is in a folder; a test hands in its own.
 */
export async function findAnswers(
  given: readonly GivenFile[],
  list: List = (folder) => readdir(folder, { withFileTypes: true }),
): Promise<readonly GivenFile[]> {
  const found = await Promise.all(
    given.map(async (one) => {
      const stats = await stat(one.path).catch(() => undefined);
      return stats?.isDirectory() ? below(one, 0, list) : [one];
    }),
  );
  // Somebody may name a file and the folder it lies in.
  return [...new Map(found.flat().map((one) => [one.path, one])).values()];
}

type List = (folder: string) => Promise<readonly Dirent[]>;

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Every YAML file of a folder, in the order of their names. */
async function below(folder: GivenFile, depth: number, list: List): Promise<readonly GivenFile[]> {
  if (depth > DEEPEST) return [];
  const listed = await list(folder.path).catch(() => undefined);
  if (listed === undefined) return [folder];
  const entries = listed
    .filter(({ name }) => !name.startsWith('.') && name !== PAPERS && name !== 'node_modules')
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const found = await Promise.all(
    entries.map((entry) => {
      const one = { path: join(folder.path, entry.name), name: join(folder.name, printable(entry.name)) };
      if (entry.isDirectory()) return below(one, depth + 1, list);
      return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [one] : [];
    }),
  );
  return found.flat();
}
