import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { COPIES } from '../../application/making/paper-places.ts';
import { takePlace, writeAtomically } from '../write-atomically.ts';

/** So many earlier ones are kept of each paper or finished file. */
const MOST_KEPT = 10;

/**
 * Keeps a paper or a finished file as it is before it is changed, in `.brobygger/kopi` beside it, and tells where. `stamp` is the
 * time as it stands in a file name, such as "2026-11-22 17.05.09". Only the newest ten of each are kept. A copy is whole or is not
 * there, also when the program is killed. Only for the one who has the right to write in the folder.
 */
export async function keepCopy(path: string, content: string | Uint8Array, stamp: string): Promise<string> {
  return intoCopies(path, stamp, (copy) => writeAtomically(copy, content));
}

/** The same for a file that is to lie there no longer: it moves, and needs no room of its own on a full disk. */
export async function moveToCopies(path: string, stamp: string): Promise<string> {
  return intoCopies(path, stamp, (copy) => takePlace(path, copy));
}

async function intoCopies(
  path: string,
  stamp: string,
  fill: (copy: string) => Promise<void>,
): Promise<string> {
  const folder = join(dirname(path), COPIES);
  await mkdir(folder, { recursive: true });
  const ending = extname(path);
  const name = basename(path, ending);
  const copy = await freeName(folder, { stem: `${name}.${stamp}`, ending });
  await fill(copy);
  await forgetOldest(folder, { name, ending }, stamp);
  return copy;
}

/** Two changes within a second are two copies. */
async function freeName(
  folder: string,
  { stem, ending }: { readonly stem: string; readonly ending: string },
): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${stem}${count === 1 ? '' : `-${count}`}${ending}`);
    const isFree = await lstat(path).then(
      () => false,
      () => true,
    );
    if (isFree) return path;
  }
}

/**
 * A copy dated later than the newest was made before it, by a clock that went wrong or has been put back. Nobody can say how
 * old it is, so ten of those are kept too: the copy just made is never the one to go.
 */
async function forgetOldest(
  folder: string,
  { name, ending }: { readonly name: string; readonly ending: string },
  now: string,
): Promise<void> {
  const stampOf = (file: string) => file.slice(name.length + 1, name.length + 1 + now.length);
  const stamped = /^\.\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d(?:-\d+)?$/;
  const copies = (await readdir(folder))
    .filter((file) => file.startsWith(name) && file.endsWith(ending))
    .filter((file) => stamped.test(file.slice(name.length, file.length - ending.length)))
    .sort(new Intl.Collator('da', { numeric: true }).compare);
  const later = copies.filter((file) => stampOf(file) > now);
  const others = copies.filter((file) => stampOf(file) <= now);
  const tooMany = [others, later].flatMap((files) => files.slice(0, -MOST_KEPT));
  await Promise.all(tooMany.map((file) => rm(join(folder, file), { force: true })));
}
