import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BOOKKEEPING } from './bookkeeping.ts';

/** So many earlier texts are kept of each paper. */
const MOST_KEPT = 10;

/**
 * Keeps the text of a paper as it is before it is changed, in `.brobygger/kopi` beside it, and tells where. `stamp` is the
 * time as it stands in a file name, such as "2026-11-22 17.05.09". Only the newest ten of each paper are kept.
 */
export async function keepCopy(paperPath: string, text: string, stamp: string): Promise<string> {
  const folder = join(dirname(paperPath), BOOKKEEPING, 'kopi');
  await mkdir(folder, { recursive: true });
  const name = basename(paperPath, '.md');
  const path = await writeUnderFreeName(folder, `${name}.${stamp}`, text);
  await forgetOldest(folder, name);
  return path;
}

/** Two changes within a second are two copies. */
async function writeUnderFreeName(folder: string, stem: string, text: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${stem}${count === 1 ? '' : `-${count}`}.md`);
    try {
      await writeFile(path, text, { flag: 'wx' });
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

async function forgetOldest(folder: string, name: string): Promise<void> {
  const stamped = /^\.\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d(?:-\d+)?\.md$/;
  const copies = (await readdir(folder))
    .filter((file) => file.startsWith(name) && stamped.test(file.slice(name.length)))
    .sort(new Intl.Collator('da', { numeric: true }).compare);
  await Promise.all(copies.slice(0, -MOST_KEPT).map((file) => rm(join(folder, file))));
}
