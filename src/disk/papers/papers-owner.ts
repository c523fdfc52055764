import { access, mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { BOOKKEEPING } from '../../application/making/paper-places.ts';
import type { PapersOwner } from '../../application/ports.ts';
import { readPlainTextIfAny } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';

/** The municipality, and on the next line the way from the papers to the answers. */
const OWNER = join(BOOKKEEPING, 'svarfil.txt');

/** Whose papers lie in a folder; null when nobody wrote it down, and when their answers are there no longer. */
export async function papersOwner(folder: string): Promise<PapersOwner | null> {
  const text = await readPlainTextIfAny(join(folder, OWNER));
  const [, municipality, way] = /^([^\n]+)\n(.+)\n$/s.exec(text ?? '') ?? [];
  if (municipality === undefined || way === undefined) return null;
  const answers = resolve(folder, way);
  return access(answers).then(
    () => ({ municipality, answers }),
    () => null,
  );
}

/** Writes down whose papers lie in a folder. The way is seen from there, so that it holds when both are moved. */
export async function claimPapers(folder: string, { municipality, answers }: PapersOwner): Promise<void> {
  const text = `${municipality}\n${relative(folder, answers)}\n`;
  const path = join(folder, OWNER);
  if ((await readPlainTextIfAny(path)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeAtomically(path, text);
}
