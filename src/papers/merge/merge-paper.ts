import { diff3Merge } from 'node-diff3';

/** A place that both the branch and the new answers have changed. */
export interface Conflict {
  readonly theirs: string;
  readonly ours: string;
}

export type MergedPaper =
  | { readonly merged: true; readonly text: string }
  | { readonly merged: false; readonly conflicts: readonly Conflict[] };

/**
 * Joins the branch's edited text with our new one, line by line, a paragraph being a line. `base` is the text as we last
 * wrote it: what only one side has changed since is taken from that side. A place that both have changed is a conflict,
 * and is never settled by guessing.
 */
export function mergePaper(edited: string, base: string, renewed: string): MergedPaper {
  const regions = diff3Merge(lines(edited), lines(base), lines(renewed), { excludeFalseConflicts: true });
  const conflicts = regions.flatMap(({ conflict }) =>
    conflict ? [{ theirs: conflict.a.join('\n').trim(), ours: conflict.b.join('\n').trim() }] : [],
  );
  if (conflicts.length > 0) return { merged: false, conflicts };
  return { merged: true, text: regions.flatMap(({ ok }) => ok ?? []).join('\n') };
}

/** Editors on Windows may end lines in their own way; that is no change of the text. */
function lines(text: string): string[] {
  return text.replaceAll('\r\n', '\n').split('\n');
}
