import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BOOKKEEPING } from '../../application/making/paper-places.ts';
import type { MadeOf } from '../../application/ports.ts';
import { readPlainTextIfAny } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';

/** Began as a list of Word files, and has kept its place. */
const LIST = join(BOOKKEEPING, 'word', 'kendte.txt');

/** What tells a recipe from the name of a text. */
const RECIPE = '=';

/**
 * Remembers what lies, or is about to lie, at `path`: nobody's words are lost when it is written over, as brobygger has made it
 * or has brought back what was in it. `madeOf` is what it was made of. Those made at the same time are remembered one after
 * another, so that none is lost.
 */
export function rememberFile(path: string, content: string | Uint8Array, madeOf?: MadeOf): Promise<void> {
  const line = [digest(content), ...(madeOf === undefined ? [] : madeOfWords(madeOf))].join(' ');
  const remembered = last.then(() => add(join(dirname(path), LIST), line));
  last = remembered.catch(() => undefined);
  return remembered;
}

/** Whether what lies at `path` may be written over without losing what somebody has written. */
export async function isKnown(path: string, content: string | Uint8Array): Promise<boolean> {
  return (await textsOf(path, content)) !== null;
}

/** Names of the texts that what lies at `path` was made of; none when nobody wrote them down, and null when it is not ours. */
export async function textsOf(
  path: string,
  content: string | Uint8Array,
): Promise<ReadonlySet<string> | null> {
  const words = await wordsOn(path, content);
  return words && new Set([...words].filter((word) => !word.startsWith(RECIPE)));
}

/** Whether what lies at `path` was made by this recipe, and is as it was left. */
export async function isMadeBy(path: string, content: Uint8Array, recipe: string): Promise<boolean> {
  return (await wordsOn(path, content))?.has(RECIPE + recipe) ?? false;
}

/** Whether finished files have been laid in a folder before. */
export async function hasKnown(folder: string): Promise<boolean> {
  return (await knownIn(join(folder, LIST))).length > 0;
}

/** A name for this text, the same however its lines end. */
export function textDigest(markdown: string): string {
  return digest(markdown.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
}

/** A name for these very bytes. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

let last: Promise<void> = Promise.resolve();

/** What is written beside the name of these bytes; null when they are not known. */
async function wordsOn(path: string, content: string | Uint8Array): Promise<ReadonlySet<string> | null> {
  const ours = digest(content);
  const lines = (await knownIn(join(dirname(path), LIST))).filter((line) => line.split(' ')[0] === ours);
  return lines.length === 0 ? null : new Set(lines.flatMap((line) => line.split(' ').slice(1)));
}

function madeOfWords({ markdown, recipe }: MadeOf): readonly string[] {
  return [textDigest(markdown), ...(recipe === null ? [] : [RECIPE + recipe])];
}

async function add(list: string, added: string): Promise<void> {
  const known = await knownIn(list);
  if (known.includes(added)) return;
  await mkdir(dirname(list), { recursive: true });
  await writeAtomically(list, [...known, added, ''].join('\n'));
}

async function knownIn(list: string): Promise<readonly string[]> {
  return ((await readPlainTextIfAny(list)) ?? '').split('\n').filter(Boolean);
}
