import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { BOOKKEEPING, COPIES } from '../../application/making/paper-places.ts';
import type { Fault } from '../../fault.ts';

/**
 * The fault `output-is-link` when a folder of papers, or what we keep beside them, is a link to somewhere else: whoever laid
 * it there would have us write outside the folder the user has chosen. `root` itself may be a link; it was chosen.
 */
export async function linksOut(folder: string, root: string): Promise<Fault | undefined> {
  const kept = join(folder, BOOKKEEPING);
  for (const path of [...foldersBetween(root, folder), kept, join(folder, COPIES), join(kept, 'word')])
    if (await isLink(path)) return linkFault(path);
  return undefined;
}

/** The same for one finished file. */
export async function fileLinksOut(path: string): Promise<Fault | undefined> {
  return (await isLink(path)) ? linkFault(path) : undefined;
}

/** The same for a paper and for what we keep of it: both are read, and shown as the words of the branch. */
export async function paperLinksOut(path: string): Promise<Fault | undefined> {
  return (await fileLinksOut(path)) ?? fileLinksOut(join(dirname(path), BOOKKEEPING, basename(path)));
}

/**
 * Whether a text is a link out of the folder it lies in: whoever sent the folder would have us show or print somebody else's words.
 * Answers may be one, for a branch may keep them in a shared folder.
 */
export async function readsOutside(path: string): Promise<boolean> {
  if (/\.ya?ml$/i.test(path) || !(await isLink(path))) return false;
  const [folder, file] = await Promise.all([dirname(path), path].map((one) => realpath(one).catch(() => '')));
  return file === undefined || folder === undefined || relative(folder, file).startsWith('..');
}

/** The fault `cannot-read` of such a link; `file` is what the person calls it. */
export function linkToRead(file: string): Fault {
  return {
    code: 'cannot-read',
    severity: 'error',
    message: 'Det er en genvej til en fil i en anden mappe, så den er ikke læst.',
    wayOut: 'Slet genvejen, og læg selve filen i mappen, hvis den skal med.',
    place: { file },
  };
}

function foldersBetween(root: string, folder: string): readonly string[] {
  const way = relative(root, folder);
  return way === '' || way.startsWith('..') ? [] : [...foldersBetween(root, dirname(folder)), folder];
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}

function linkFault(path: string): Fault {
  return {
    code: 'output-is-link',
    severity: 'error',
    message: 'Det er en genvej til et andet sted, så vi har ikke skrevet i den.',
    wayOut: 'Slet genvejen, eller brug en anden mappe.',
    place: { file: path },
  };
}
