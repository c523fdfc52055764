import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Paper } from '../documents/render-documents.ts';

/** Where the text as we last wrote it is kept, so that hand edits can be told from our own words. */
const KEPT = '.brobygger';

export interface WrittenPaper {
  /** The Markdown that counts: the branch's edited one when there is one. */
  readonly path: string;
  readonly markdown: string;
  /** Set when the branch has edited the paper: our new text lies here, and theirs is untouched. */
  readonly newVersion: string | null;
}

/** Writes a paper as Markdown, never over words that somebody else has written. */
export async function writePaper(folder: string, paper: Paper): Promise<WrittenPaper> {
  const path = join(folder, `${paper.name}.md`);
  const keptPath = join(folder, KEPT, `${paper.name}.md`);
  const [present, kept] = await Promise.all([readOrNull(path), readOrNull(keptPath)]);
  const edited = present !== null && present !== kept && present !== paper.markdown;
  await mkdir(join(folder, KEPT), { recursive: true });
  if (edited) {
    const newVersion = join(folder, `${paper.name}.ny.md`);
    await writeFileAtomic(newVersion, paper.markdown);
    return { path, markdown: present, newVersion };
  }
  await writeFileAtomic(path, paper.markdown);
  await writeFileAtomic(keptPath, paper.markdown);
  return { path, markdown: paper.markdown, newVersion: null };
}

async function readOrNull(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}
