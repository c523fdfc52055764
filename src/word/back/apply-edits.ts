import { type Edit, editsOf, type Stretch } from './edits.ts';
import { settleContested } from './settle-contested.ts';

/** One step on the way through the merged paper. */
export type Step =
  | { readonly from: 'mine'; readonly index: number }
  | { readonly from: 'theirs'; readonly index: number }
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
      steps.push({ from: 'theirs', index: their.start + index });
    at = my.start + my.length;
  };
  for (const group of grouped(all, ours)) {
    const my = stretchIn(ours, group);
    const their = stretchIn(all, group);
    if (!group.contested) {
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

interface Group extends Stretch {
  /** Whether we have changed the same stretch. */
  readonly contested: boolean;
}

/** Their edits, each grown to take in all that we have changed in the same place. */
function grouped(theirs: readonly Edit[], ours: readonly Edit[]): readonly Group[] {
  const groups: Group[] = [];
  for (const edit of theirs) {
    const last = groups.at(-1);
    let group = grow({ ...edit.base, contested: false }, ours);
    if (last && group.contested && last.start + last.length > group.start) {
      groups.pop();
      const start = Math.min(last.start, group.start);
      const end = Math.max(last.start + last.length, group.start + group.length);
      group = grow({ start, length: end - start, contested: true }, ours);
    }
    groups.push(group);
  }
  return groups;
}

function grow(group: Group, ours: readonly Edit[]): Group {
  let grown = group;
  for (const { base } of ours) {
    if (!meet(grown, base)) continue;
    const start = Math.min(grown.start, base.start);
    const end = Math.max(grown.start + grown.length, base.start + base.length);
    grown = { ...grown, start, length: end - start, contested: true };
  }
  return grown;
}

/** Whether two stretches share a block, or one adds where the other adds or changes. */
function meet(one: Stretch, other: Stretch): boolean {
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.start + one.length, other.start + other.length);
  if (one.length === 0 && other.length === 0) return one.start === other.start;
  if (one.length === 0 || other.length === 0) {
    const [point, whole] = one.length === 0 ? [one, other] : [other, one];
    return point.start > whole.start && point.start < whole.start + whole.length;
  }
  return start < end;
}

/** Where a stretch of the base lies in the edited list; an edit that only touches it stays outside. */
function stretchIn(edits: readonly Edit[], { start, length }: Stretch): Stretch {
  const end = start + length;
  let shift = 0;
  let inside = 0;
  for (const { base, edited } of edits) {
    const grows = edited.length - base.length;
    const within =
      base.start >= start &&
      base.start + base.length <= end &&
      (base.length > 0 || length === 0 || (base.start > start && base.start < end));
    if (within) inside += grows;
    else if (base.start + base.length <= start) shift += grows;
  }
  return { start: start + shift, length: length + inside };
}
