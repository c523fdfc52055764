import { type MergedPaper, mergePaper } from './merge-paper.ts';

/**
 * What becomes of a paper: `present` lies there now, `kept` is the text as brobygger last wrote it, `renewed` the new one; null where
 * there is none.
 */
export function joinWithEdits(present: string | null, kept: string | null, renewed: string): MergedPaper {
  if (present === null || present === kept) return { merged: true, text: renewed };
  // A file of that name that we have not made is somebody's own: it stays, whatever is in it.
  if (kept === null) return present === renewed ? mergePaper(present, renewed, renewed) : notOurs;
  return mergePaper(present, kept, renewed);
}

const notOurs = { merged: false, conflicts: [] } as const;
