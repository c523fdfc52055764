import { join } from 'node:path';
import type { LaidPaper } from '../../application/ports.ts';
import { joinWithEdits } from '../../papers/merge/join-with-edits.ts';
import type { Paper } from '../../papers/write/render-documents.ts';
import { trace } from '../../trace.ts';
import { readPlainText } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { keepCopy } from './backups.ts';
import { keepText, keptText } from './kept-text.ts';
import { layFinished } from './lay-finished.ts';

/**
 * Lays a paper as Markdown in a folder, and never over words that somebody else has written. `stamp` is the time in the name of a
 * copy (see backups.ts). Throws what the file system throws.
 */
export async function layPaper(folder: string, paper: Paper, stamp: string): Promise<LaidPaper> {
  const {
    kept: { text: kept, isSettled },
    result,
    ...planned
  } = await plan(folder, paper);
  if (!result.merged) {
    const replaced = await layFinished(planned.newVersion ?? '', paper.markdown, stamp);
    return { ...planned, copy: null, replaced };
  }
  const { path, before } = planned;
  const edited = before !== null && before !== kept && before !== result.text;
  const copy = edited ? await keepCopy(path, before, stamp) : null;
  const write = async () => {
    if (result.text !== before) await writeAtomically(path, result.text);
  };
  if (kept === paper.markdown && isSettled) await write();
  else await keepText(folder, paper.name, paper.markdown, write);
  return { ...planned, copy, replaced: [] };
}

/** What `layPaper` would do, without touching the disk. */
export async function lookAtPaper(folder: string, paper: Paper): Promise<LaidPaper> {
  const { kept: _kept, result: _result, ...planned } = await plan(folder, paper);
  return { ...planned, copy: null, replaced: [] };
}

async function plan(folder: string, paper: Paper) {
  const path = join(folder, `${paper.name}.md`);
  const before = await readPlainText(path);
  const kept = await keptText(folder, paper.name, before);
  const result = joinWithEdits(before, kept.text, paper.markdown);
  trace('paper', () => `${path}: ${told(before, kept.text, result.merged)}`);
  return {
    path,
    before,
    kept,
    result,
    markdown: result.merged ? result.text : (before ?? ''),
    newVersion: result.merged ? null : join(folder, `${paper.name}.ny.md`),
    conflicts: result.merged ? [] : result.conflicts,
  };
}

function told(before: string | null, kept: string | null, isMerged: boolean): string {
  if (before === null) return 'new';
  if (before === kept) return 'untouched since it was made';
  if (!isMerged) return 'edited where the new text differs too: laid beside it';
  return 'edited, and joined with the new text';
}
