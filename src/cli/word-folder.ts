import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BOOKKEEPING } from './bookkeeping.ts';
import { writeAtomically } from './write-atomically.ts';

/** Beside the papers: the texts that Word files were made from, and the Word files that nobody's words would be lost with. */
const WORD = join(BOOKKEEPING, 'word');
const SETTLED = 'kendte.txt';

/** Keeps the text that a Word file is made from, and gives the name under which it is found again. */
export async function keepOrigin(paperPath: string, markdown: string): Promise<string> {
  const folder = join(dirname(paperPath), WORD);
  const origin = digest(markdown);
  await mkdir(folder, { recursive: true });
  await writeAtomically(join(folder, `${origin}.md`), markdown);
  return origin;
}

/** The text that a Word file of this origin was made from; null when it is not known here. */
export async function originText(paperPath: string, origin: string | null): Promise<string | null> {
  if (origin === null || !/^[0-9a-f]{16}$/.test(origin)) return null;
  const path = join(dirname(paperPath), WORD, `${origin}.md`);
  return readFile(path, 'utf8').catch(() => null);
}

/** A Word file whose words are all in the Markdown: brobygger has just made it, or has brought back what was in it. */
export async function rememberWord(paperPath: string, bytes: Uint8Array): Promise<void> {
  const folder = join(dirname(paperPath), WORD);
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, SETTLED), `${digest(bytes)}\n`);
}

/** Whether the Word file that lies here may be written over without losing what somebody has written in it. */
export async function mayReplaceWord(paperPath: string, wordPath: string): Promise<boolean> {
  const present = await readFile(wordPath).catch(() => null);
  if (present === null) return true;
  const known = await readFile(join(dirname(paperPath), WORD, SETTLED), 'utf8').catch(() => '');
  return known.split('\n').includes(digest(present));
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
