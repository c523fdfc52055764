import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPlainText } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { BOOKKEEPING } from './bookkeeping.ts';

/** Began as a list of Word files, and has kept its place. */
const LIST = join(BOOKKEEPING, 'word', 'kendte.txt');

/**
 * Remembers what lies, or is about to lie, at `path`: nobody's words are lost when it is written over, as brobygger has made it
 * or has brought back what was in it. Those made at the same time are remembered one after another, so that none is lost.
 */
export function rememberFile(path: string, content: string | Uint8Array): Promise<void> {
  const remembered = last.then(() => add(join(dirname(path), LIST), digest(content)));
  last = remembered.catch(() => undefined);
  return remembered;
}

/** Whether what lies at `path` may be written over without losing what somebody has written. */
export async function isKnown(path: string, content: string | Uint8Array): Promise<boolean> {
  return (await knownIn(join(dirname(path), LIST))).includes(digest(content));
}

/** A name for these very bytes. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

let last: Promise<void> = Promise.resolve();

async function add(list: string, added: string): Promise<void> {
  const known = await knownIn(list);
  if (known.includes(added)) return;
  await mkdir(dirname(list), { recursive: true });
  await writeAtomically(list, [...known, added, ''].join('\n'));
}

async function knownIn(list: string): Promise<readonly string[]> {
  return ((await readPlainText(list)) ?? '').split('\n').filter(Boolean);
}
