import { diff3Merge, diffIndices } from 'node-diff3';

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
 * and is never settled by guessing. Where lines are alike, such as gaps to fill in, and both have fewer of them, nobody can tell
 * whether they took out the same one. That is a conflict too, for node-diff3 takes it for the same
 * (findings/node-diff3-forgets-deletion.sh).
 */
export function mergePaper(edited: string, base: string, renewed: string): MergedPaper {
  const [theirs, before, ours] = [lines(edited), lines(base), lines(renewed)] as const;
  const regions = diff3Merge(theirs, before, ours, { excludeFalseConflicts: true });
  const conflicts = regions.flatMap(({ conflict }) =>
    conflict ? [{ theirs: conflict.a.join('\n').trim(), ours: conflict.b.join('\n').trim() }] : [],
  );
  if (conflicts.length > 0) return { merged: false, conflicts };
  const unsure = takenTwice(theirs, before, ours);
  if (unsure.length > 0)
    return {
      merged: false,
      conflicts: unsure.map((line) => ({ theirs: blockAround(line, theirs), ours: blockAround(line, ours) })),
    };
  return { merged: true, text: regions.flatMap(({ ok }) => ok ?? []).join('\n') };
}

/**
 * Lines that both sides are said to have taken out in the same place, where others are just like them, and what stands around them is
 * not the same: each may have taken out its own.
 */
function takenTwice(
  theirs: readonly string[],
  before: readonly string[],
  ours: readonly string[],
): readonly string[] {
  const [byThem, byUs] = [theirs, ours].map((after) => deletions(before, after)) as [Deletions, Deletions];
  return [...byThem].flatMap(([place, deleted]) => {
    const words = deleted.filter((line) => line.trim() !== '');
    const [line] = words;
    if (line === undefined || !byUs.has(place)) return [];
    const isSure = words.some((one) => before.indexOf(one) === before.lastIndexOf(one));
    return isSure || blockAround(line, theirs) === blockAround(line, ours) ? [] : [line];
  });
}

type Deletions = ReadonlyMap<string, readonly string[]>;

/** What was taken out and nothing put in its place, by where it stood. */
function deletions(before: readonly string[], after: readonly string[]): Deletions {
  return new Map(
    diffIndices([...before], [...after])
      .filter(({ buffer2Content }) => buffer2Content.length === 0)
      .map(({ buffer1, buffer1Content }) => [buffer1.join(' '), buffer1Content]),
  );
}

/** The lines around the first of its kind, up to the blank ones: a list, or a table. */
function blockAround(line: string, all: readonly string[]): string {
  const at = all.indexOf(line);
  if (at === -1) return '';
  const begin = all.findLastIndex((one, index) => index < at && one.trim() === '') + 1;
  const end = all.findIndex((one, index) => index > at && one.trim() === '');
  return all.slice(begin, end === -1 ? undefined : end).join('\n');
}

/** Editors on Windows may end lines in their own way; that is no change of the text. */
function lines(text: string): string[] {
  return text.replaceAll('\r\n', '\n').split('\n');
}
