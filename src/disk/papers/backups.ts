import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { BOOKKEEPING } from './bookkeeping.ts';

/** So many earlier ones are kept of each paper or finished file. */
const MOST_KEPT = 10;

/**
 * Keeps a paper or a finished file as it is before it is changed, in `.brobygger/kopi` beside it, and tells where. `stamp` is the
 * time as it stands in a file name, such as "2026-11-22 17.05.09". Only the newest ten of each are kept.
 */
export async function keepCopy(path: string, content: string | Uint8Array, stamp: string): Promise<string> {
  const folder = join(dirname(path), BOOKKEEPING, 'kopi');
  await mkdir(folder, { recursive: true });
  const ending = extname(path);
  const name = basename(path, ending);
  const copy = await writeUnderFreeName(folder, { stem: `${name}.${stamp}`, ending }, content);
  await forgetOldest(folder, name, ending);
  return copy;
}

/** Two changes within a second are two copies. */
async function writeUnderFreeName(
  folder: string,
  { stem, ending }: { readonly stem: string; readonly ending: string },
  content: string | Uint8Array,
): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${stem}${count === 1 ? '' : `-${count}`}${ending}`);
    try {
      await writeFile(path, content, { flag: 'wx' });
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

async function forgetOldest(folder: string, name: string, ending: string): Promise<void> {
  const stamped = /^\.\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d(?:-\d+)?$/;
  const copies = (await readdir(folder))
    .filter((file) => file.startsWith(name) && file.endsWith(ending))
    .filter((file) => stamped.test(file.slice(name.length, file.length - ending.length)))
    .sort(new Intl.Collator('da', { numeric: true }).compare);
  await Promise.all(copies.slice(0, -MOST_KEPT).map((file) => rm(join(folder, file))));
}
