import { cut, type Edit, editsOf, type Stretch } from './edits.ts';
import { settleContested } from './settle-contested.ts';

/** One step on the way through the merged paper. The `place` of theirs is the block of mine that it replaces or comes before. */
export type Step =
  | { readonly from: 'mine'; readonly index: number }
  | { readonly from: 'theirs'; readonly index: number; readonly place: number }
  | { readonly from: 'conflict'; readonly mine: Stretch; readonly theirs: Stretch };

/**
 * Carries what "theirs" has changed in "base" over to "mine", which may have changed in other places. Where both have changed
 * the same blocks, or both added some in the same place, and not in the same way, it is a conflict. Lists are of block keys.
 */
export function applyEdits(
  mine: readonly string[],
  base: readonly string[],
  theirs: readonly string[],
): readonly Step[] {
  const [ours, all] = [editsOf(base, mine), editsOf(base, theirs)];
  const steps: Step[] = [];
  let at = 0;
  const copyTo = (end: number) => {
    for (; at < end; at += 1) steps.push({ from: 'mine', index: at });
  };
  const take = (my: Stretch, their: Stretch) => {
    copyTo(my.start);
    for (let index = 0; index < their.length; index += 1)
      steps.push({ from: 'theirs', index: their.start + index, place: placeIn(my, index) });
    at = my.start + my.length;
  };
  const meet = (their: Edit, our: Edit) =>
    overlap(their.base, our.base) ||
    (touch(their.base, our.base) && shareOne(cut(theirs, their.edited), cut(mine, our.edited)));
  for (const group of grouped(all, ours, meet)) {
    const base = hull([...group.theirs, ...group.ours]);
    const my = stretchIn(ours, group.ours, base);
    const their = stretchIn(all, group.theirs, base);
    if (group.ours.length === 0) {
      take(my, their);
      continue;
    }
    const parts = settleContested(
      { keys: mine, edits: ours, stretch: my },
      { keys: theirs, edits: all, stretch: their },
    );
    for (const part of parts) {
      if (part.from === 'theirs') take(part.mine, part.theirs);
      if (part.from !== 'conflict') continue;
      copyTo(part.mine.start);
      steps.push({ from: 'conflict', mine: part.mine, theirs: part.theirs });
      at = part.mine.start + part.mine.length;
    }
  }
  copyTo(mine.length);
  return steps;
}

interface Group {
  readonly theirs: readonly Edit[];
  /** What we have changed in the same place. */
  readonly ours: readonly Edit[];
}

/** Their edits; those that meet the same edit of ours stand together. */
function grouped(
  theirs: readonly Edit[],
  ours: readonly Edit[],
  meet: (their: Edit, our: Edit) => boolean,
): readonly Group[] {
  const groups: Group[] = [];
  for (const edit of theirs) {
    const met = ours.filter((our) => meet(edit, our));
    const last = groups.at(-1);
    if (last && met.some((our) => last.ours.includes(our)))
      groups.splice(-1, 1, {
        theirs: [...last.theirs, edit],
        ours: [...new Set([...last.ours, ...met])],
      });
    else groups.push({ theirs: [edit], ours: met });
  }
  return groups;
}

/** Whether two stretches share a block, or one adds where the other adds or changes. */
function overlap(one: Stretch, other: Stretch): boolean {
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.start + one.length, other.start + other.length);
  if (one.length === 0 && other.length === 0) return one.start === other.start;
  if (one.length === 0 || other.length === 0) {
    const [point, whole] = one.length === 0 ? [one, other] : [other, one];
    return point.start > whole.start && point.start < whole.start + whole.length;
  }
  return start < end;
}

function touch(one: Stretch, other: Stretch): boolean {
  return one.start + one.length === other.start || other.start + other.length === one.start;
}

/** Blocks that are replaced are taken one for one; further ones come before the next. */
export function placeIn({ start, length }: Stretch, index: number): number {
  return start + Math.min(index, length);
}

/** An addition beside an edit is another edit, unless that has it too: then it was fetched before, and would come twice. */
function shareOne(theirs: readonly string[], ours: readonly string[]): boolean {
  return ours.some((key) => theirs.includes(key));
}

function hull(edits: readonly Edit[]): Stretch {
  const start = Math.min(...edits.map(({ base }) => base.start));
  return { start, length: Math.max(...edits.map(({ base }) => base.start + base.length)) - start };
}

/** Where a stretch of the base lies in the edited list; of the edits at its edges only those inside belong to it. */
function stretchIn(edits: readonly Edit[], inside: readonly Edit[], { start, length }: Stretch): Stretch {
  const grown = (some: readonly Edit[]) =>
    some.reduce((total, { base, edited }) => total + edited.length - base.length, 0);
  const before = edits.filter(
    (edit) => !inside.includes(edit) && edit.base.start + edit.base.length <= start,
  );
  return { start: start + grown(before), length: length + grown(inside) };
}
