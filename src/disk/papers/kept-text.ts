import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BOOKKEEPING } from '../../application/making/paper-places.ts';
import { readPlainText } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';

export interface KeptText {
  readonly text: string | null;
  /** False when two texts lie there, and it is to be kept anew. */
  readonly isSettled: boolean;
}

/**
 * The text of a paper as brobygger last wrote it, by which hand edits are known; null when there is none. A program that was
 * killed between the paper and this has left two, and `present`, the paper as it lies there, tells which one it was made from.
 */
export async function keptText(folder: string, name: string, present: string | null): Promise<KeptText> {
  const [kept, next] = await Promise.all([
    readPlainText(keptPath(folder, name)),
    readPlainText(nextPath(folder, name)),
  ]);
  if (next === null) return { text: kept, isSettled: true };
  const isNext = present !== null && isNearer(present, next, kept ?? '');
  return { text: isNext ? next : kept, isSettled: false };
}

/** Writes the paper and then keeps `text`, so that a kill at any moment leaves what tells how far it came. */
export async function keepText(
  folder: string,
  name: string,
  text: string,
  writePaper: () => Promise<void>,
): Promise<void> {
  const [kept, next] = [keptPath(folder, name), nextPath(folder, name)];
  await mkdir(dirname(kept), { recursive: true });
  await writeAtomically(next, text);
  await writePaper();
  await rename(next, kept);
}

/** Not one of the papers, whatever they are called: a paper has no dot in its name. */
function nextPath(folder: string, name: string): string {
  return join(folder, BOOKKEEPING, `${name}.naeste.md`);
}

function keptPath(folder: string, name: string): string {
  return join(folder, BOOKKEEPING, `${name}.md`);
}

/** Whether a text has more lines that only `one` has than lines that only `other` has. */
function isNearer(text: string, one: string, other: string): boolean {
  const lines = new Set(text.split(/\r?\n/));
  const [ofOne, ofOther] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  const own = (these: ReadonlySet<string>, those: ReadonlySet<string>) =>
    [...these].filter((line) => !those.has(line) && lines.has(line)).length;
  return own(ofOne, ofOther) > own(ofOther, ofOne);
}
