import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BOOKKEEPING } from './bookkeeping.ts';
import { readPlainFile, readPlainText } from './plain-file.ts';
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
  return readPlainText(join(dirname(paperPath), WORD, `${origin}.md`));
}

/**
 * A Word file whose words are all in the Markdown: brobygger has just made it, or has brought back what was in it. Those made
 * at the same time are remembered one after another, so that none is lost.
 */
export function rememberWord(paperPath: string, bytes: Uint8Array): Promise<void> {
  const remembered = last.then(() => addDigest(join(dirname(paperPath), WORD), digest(bytes)));
  last = remembered.catch(() => undefined);
  return remembered;
}

let last: Promise<void> = Promise.resolve();

async function addDigest(folder: string, added: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, SETTLED);
  await writeAtomically(path, `${(await readPlainText(path)) ?? ''}${added}\n`);
}

/** Whether the Word file that lies here may be written over without losing what somebody has written in it. */
export async function mayReplaceWord(paperPath: string, wordPath: string): Promise<boolean> {
  const present = await readPlainFile(wordPath);
  if (present === null) return true;
  const known = await readPlainText(join(dirname(paperPath), WORD, SETTLED));
  return known?.split('\n').includes(digest(present)) ?? false;
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
