import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type Conflict, mergePaper } from '../documents/merge-paper.ts';
import type { Paper } from '../documents/render-documents.ts';

/** Where the text as we last wrote it is kept, so that hand edits can be told from our own words. */
const KEPT = '.brobygger';

export interface WrittenPaper {
  readonly path: string;
  /** The Markdown that counts: with the branch's own edits in it. */
  readonly markdown: string;
  /** Set when their edits and ours could not be joined: our new text lies here, and theirs is untouched. */
  readonly newVersion: string | null;
  readonly conflicts: readonly Conflict[];
}

/** Writes a paper as Markdown, and never over words that somebody else has written. */
export async function writePaper(folder: string, paper: Paper): Promise<WrittenPaper> {
  const path = join(folder, `${paper.name}.md`);
  const keptPath = join(folder, KEPT, `${paper.name}.md`);
  const [present, kept] = await Promise.all([readOrNull(path), readOrNull(keptPath)]);
  await mkdir(join(folder, KEPT), { recursive: true });
  const result = joinWithEdits(present, kept, paper.markdown);
  if (!result.merged) {
    const newVersion = join(folder, `${paper.name}.ny.md`);
    await writeFileAtomic(newVersion, paper.markdown);
    return { path, markdown: present ?? '', newVersion, conflicts: result.conflicts };
  }
  if (result.text !== present) await writeFileAtomic(path, result.text);
  await writeFileAtomic(keptPath, paper.markdown);
  return { path, markdown: result.text, newVersion: null, conflicts: [] };
}

function joinWithEdits(present: string | null, kept: string | null, renewed: string) {
  if (present === null || present === kept) return { merged: true, text: renewed } as const;
  // A file of that name that we have not made is somebody's own: it stays, whatever is in it.
  if (kept === null) return present === renewed ? mergePaper(present, renewed, renewed) : notOurs;
  return mergePaper(present, kept, renewed);
}

const notOurs = { merged: false, conflicts: [] } as const;

async function readOrNull(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}
