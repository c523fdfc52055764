import { join } from 'node:path';
import { NEW_VERSION } from '../../application/making/paper-places.ts';
import type { LaidPaper } from '../../application/ports.ts';
import { type Result, success } from '../../fault.ts';
import { joinWithEdits } from '../../papers/merge/join-with-edits.ts';
import type { MergedPaper } from '../../papers/merge/merge-paper.ts';
import { decodePaper } from '../../papers/read/decode-paper.ts';
import type { Paper } from '../../papers/write/render-documents.ts';
import { trace } from '../../trace.ts';
import { readPlainFile } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { keepCopy } from './backups.ts';
import { keepText, keptText } from './kept-text.ts';
import { layFinished } from './lay-finished.ts';

/**
 * Lays a paper as Markdown in a folder, and never over words that somebody else has written. `stamp` is the time in the name of a
 * copy (see backups.ts). Faults: those of decodePaper, when what lies there cannot be read for certain. Throws what the file system
 * throws.
 */
export async function layPaper(folder: string, paper: Paper, stamp: string): Promise<Result<LaidPaper>> {
  const found = await plan(folder, paper);
  if (!found.ok) return found;
  const {
    kept: { text: kept, isSettled },
    present,
    result,
    ...planned
  } = found.value;
  if (!result.merged) {
    const replaced = await layFinished(planned.newVersion ?? '', paper.markdown, stamp);
    return success({ ...planned, copy: null, replaced });
  }
  const { path, before } = planned;
  const edited = present !== null && before !== kept && before !== result.text;
  const copy = edited ? await keepCopy(path, present, stamp) : null;
  const write = async () => {
    if (result.text !== before) await writeAtomically(path, result.text);
  };
  if (kept === paper.markdown && isSettled) await write();
  else await keepText(folder, paper.name, paper.markdown, write);
  return success({ ...planned, copy, replaced: [] });
}

/** What `layPaper` would do, without touching the disk. */
export async function lookAtPaper(folder: string, paper: Paper): Promise<Result<LaidPaper>> {
  const found = await plan(folder, paper);
  if (!found.ok) return found;
  const { kept: _kept, present: _present, result: _result, ...planned } = found.value;
  return success({ ...planned, copy: null, replaced: [] });
}

interface Planned extends Omit<LaidPaper, 'copy' | 'replaced'> {
  /** What lies there, as it lies there. */
  readonly present: Uint8Array | null;
  readonly kept: Awaited<ReturnType<typeof keptText>>;
  readonly result: MergedPaper;
}

async function plan(folder: string, paper: Paper): Promise<Result<Planned>> {
  const path = join(folder, `${paper.name}.md`);
  const present = await readPlainFile(path);
  const text = present === null ? success(null) : decodePaper(present, path);
  if (!text.ok) return text;
  const before = text.value;
  const kept = await keptText(folder, paper.name, before);
  const result = joinWithEdits(before, kept.text, paper.markdown);
  trace('paper', () => `${path}: ${told(before, kept.text, result.merged)}`);
  return success({
    path,
    before,
    present,
    kept,
    result,
    markdown: result.merged ? result.text : (before ?? ''),
    newVersion: result.merged ? null : join(folder, paper.name + NEW_VERSION),
    conflicts: result.merged ? [] : result.conflicts,
  });
}

function told(before: string | null, kept: string | null, isMerged: boolean): string {
  if (before === null) return 'new';
  if (before === kept) return 'untouched since it was made';
  if (!isMerged) return 'edited where the new text differs too: laid beside it';
  return 'edited, and joined with the new text';
}
