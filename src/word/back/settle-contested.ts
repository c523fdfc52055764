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
    const oneForOne = my.length === their.length;
    const from = isAsBefore(mine.edits, my, oneForOne)
      ? 'theirs'
      : isAsBefore(theirs.edits, their, oneForOne)
        ? 'mine'
        : 'conflict';
    return { from, mine: my, theirs: their };
  });
}

/**
 * Whether no block in it was edited, nor any taken out where it ends, in which the other side may have written. One for one
 * the other side has not: it has left that block out too.
 */
function isAsBefore(edits: readonly Edit[], { start, length }: Stretch, oneForOne: boolean): boolean {
  const end = start + length;
  return edits.every(({ base, edited }) => {
    const editedEnd = edited.start + edited.length;
    if (length > 0 && edited.start < end && editedEnd > start) return false;
    return oneForOne || base.length <= edited.length || editedEnd < start || edited.start > end;
  });
}
