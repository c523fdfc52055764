import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Conflict, type MergedPaper, mergePaper } from '../../papers/merge/merge-paper.ts';
import type { Paper } from '../../papers/write/render-documents.ts';
import { readPlainText } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { keepCopy } from './backups.ts';
import { BOOKKEEPING } from './bookkeeping.ts';
import { layFinished, type Replaced } from './lay-finished.ts';

export interface WrittenPaper {
  readonly path: string;
  /** The Markdown that counts: with the branch's own edits in it. */
  readonly markdown: string;
  /** What lay there before; null when there was no paper. */
  readonly before: string | null;
  /** Set when their edits and ours could not be joined: our new text lies here, and theirs is untouched. */
  readonly newVersion: string | null;
  readonly conflicts: readonly Conflict[];
  /** Where the text lies as it was before, when it had edits of somebody's and was changed. */
  readonly copy: string | null;
  /** Words of somebody's own in an earlier new version, which this one took the place of. */
  readonly replaced: readonly Replaced[];
}

/** Puts papers into a folder, or looks at what would come of it. */
export interface PaperPlace {
  paper(folder: string, paper: Paper): Promise<WrittenPaper>;
  /** A file that nobody is asked to edit by hand; what somebody has laid there all the same is copied first. */
  file(path: string, text: string): Promise<readonly Replaced[]>;
}

/**
 * Writes papers as Markdown, and never over words that somebody else has written. `stamp` tells the time for the name of a
 * copy (see backups.ts).
 */
export function writingPlace(stamp: () => string): PaperPlace {
  const writePaper = async (folder: string, paper: Paper): Promise<WrittenPaper> => {
    const { kept, result, ...planned } = await plan(folder, paper);
    const keptPath = join(folder, BOOKKEEPING, `${paper.name}.md`);
    await mkdir(join(folder, BOOKKEEPING), { recursive: true });
    if (!result.merged) {
      const replaced = await layFinished(planned.newVersion ?? '', paper.markdown, stamp());
      return { ...planned, copy: null, replaced };
    }
    const { path, before } = planned;
    const edited = before !== null && before !== kept && before !== result.text;
    const copy = edited ? await keepCopy(path, before, stamp()) : null;
    if (result.text !== before) await writeAtomically(path, result.text);
    await writeAtomically(keptPath, paper.markdown);
    return { ...planned, copy, replaced: [] };
  };
  return { paper: writePaper, file: (path, text) => layFinished(path, text, stamp()) };
}

/** The same without touching the disk. */
export const previewPlace: PaperPlace = {
  async paper(folder, paper) {
    const { kept: _kept, result: _result, ...planned } = await plan(folder, paper);
    return { ...planned, copy: null, replaced: [] };
  },
  file: async () => [],
};

async function plan(folder: string, paper: Paper) {
  const path = join(folder, `${paper.name}.md`);
  const [before, kept] = await Promise.all([
    readPlainText(path),
    readPlainText(join(folder, BOOKKEEPING, `${paper.name}.md`)),
  ]);
  const result = joinWithEdits(before, kept, paper.markdown);
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

function joinWithEdits(present: string | null, kept: string | null, renewed: string): MergedPaper {
  if (present === null || present === kept) return { merged: true, text: renewed };
  // A file of that name that we have not made is somebody's own: it stays, whatever is in it.
  if (kept === null) return present === renewed ? mergePaper(present, renewed, renewed) : notOurs;
  return mergePaper(present, kept, renewed);
}

const notOurs = { merged: false, conflicts: [] } as const;
