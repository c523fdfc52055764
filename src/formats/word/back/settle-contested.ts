import { cut, type Edit, editsOf, type Stretch } from './edits.ts';

/** One side of a stretch that both have changed. */
export interface Side {
  readonly keys: readonly string[];
  /** What it has done to the base. */
  readonly edits: readonly Edit[];
  readonly stretch: Stretch;
}

/** A part of a contested stretch, and whose it is. */
export interface Settled {
  readonly from: 'mine' | 'theirs' | 'conflict';
  readonly mine: Stretch;
  readonly theirs: Stretch;
}

/**
 * The parts of a contested stretch where both sides differ: a file that is fetched again has what was fetched before, and its
 * neighbour may be new. Where one side is as it was in the base, the other is taken, so that nothing anybody has written is lost.
 */
export function settleContested(mine: Side, theirs: Side): readonly Settled[] {
  return editsOf(cut(mine.keys, mine.stretch), cut(theirs.keys, theirs.stretch)).map(({ base, edited }) => {
    const my = { start: mine.stretch.start + base.start, length: base.length };
    const their = { start: theirs.stretch.start + edited.start, length: edited.length };
    const from = isAsBefore(mine.edits, my, their.length)
      ? 'theirs'
      : isAsBefore(theirs.edits, their, my.length)
        ? 'mine'
        : 'conflict';
    return { from, mine: my, theirs: their };
  });
}

/**
 * Whether no block in it was edited, nor any taken out in it or beside it, in which the other side may have written. Where the other
 * side has no more blocks here, it has left that one out too.
 */
function isAsBefore(edits: readonly Edit[], { start, length }: Stretch, others: number): boolean {
  const end = start + length;
  return edits.every(({ base, edited }) => {
    const editedEnd = edited.start + edited.length;
    const shared = Math.min(end, editedEnd) - Math.max(start, edited.start);
    if (shared > 0) return false;
    return others <= length || base.length <= edited.length || editedEnd < start || edited.start > end;
  });
}
