import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BOOKKEEPING } from '../../application/making/paper-places.ts';
import { readPlainTextIfAny } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { digest } from './known-files.ts';

/** Beside the papers: the texts that Word files were made from. */
const WORD = join(BOOKKEEPING, 'word');

/** Keeps the text that a Word file is made from, and gives the name under which it is found again. */
export async function keepOrigin(paperPath: string, markdown: string): Promise<string> {
  const folder = join(dirname(paperPath), WORD);
  const origin = digest(markdown);
  const path = join(folder, `${origin}.md`);
  if ((await readPlainTextIfAny(path)) === markdown) return origin;
  await mkdir(folder, { recursive: true });
  await writeAtomically(path, markdown);
  return origin;
}

/** The text that a Word file of this origin was made from; null when it is not known here. */
export async function originText(paperPath: string, origin: string | null): Promise<string | null> {
  if (origin === null || !/^[0-9a-f]{16}$/.test(origin)) return null;
  return readPlainTextIfAny(join(dirname(paperPath), WORD, `${origin}.md`));
}
