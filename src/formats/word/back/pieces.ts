import type { Block } from '../block.ts';
import type { PlacedBlock } from '../blocks-from-markdown.ts';
import { blockToMarkdown } from './block-to-markdown.ts';
import { type CountedSpot, listSpots } from './list-spots.ts';
import { withNumber } from './written-mark.ts';

/** A piece of a paper that is being put together. */
export interface Piece {
  /** null for what is no block, such as a remark in HTML. */
  readonly block: Block | null;
  /** Its own lines, where it comes from Markdown; null when it comes from Word. */
  readonly source: string | null;
  /** What stands between it and the next piece there. */
  readonly after: string;
}

/** Nothing but the marks of a quotation. */
const BLANK = /^[>\s]*$/;

/** Cuts Markdown into its blocks and what stands between them; joined again they are the same text, sign by sign. */
export function cutMarkdown(markdown: string, placed: readonly PlacedBlock[]): readonly Piece[] {
  const lines = markdown.split('\n');
  const text = (from: number, to: number) => lines.slice(from, to).join('\n');
  const first = placed[0]?.line ?? lines.length;
  const preface = first === 0 ? [] : [{ block: null, source: text(0, first), after: '\n' }];
  const gap = (from: number, to: number) =>
    to < lines.length
      ? `\n${lines
          .slice(from, to)
          .map((line) => `${line}\n`)
          .join('')}`
      : `${from < to ? '\n' : ''}${text(from, to)}`;
  const cut = placed.flatMap(({ block, line, end }, index): readonly Piece[] => {
    const next = placed[index + 1]?.line ?? lines.length;
    const source = text(line, end);
    const between = lines.slice(end, next);
    const from = end + between.findIndex((one) => !BLANK.test(one));
    if (from < end) return [{ block, source, after: gap(end, next) }];
    const to = end + between.findLastIndex((one) => !BLANK.test(one)) + 1;
    return [
      { block, source, after: gap(end, from) },
      { block: null, source: text(from, to), after: gap(to, next) },
    ];
  });
  return [...preface, ...cut];
}

/**
 * Puts pieces together to a paper. `before` are the pieces of the Markdown that some of them come from: those that were
 * neighbours there stay as they were, a numbered list that has lost or won an item is counted anew, and what now stands
 * under another item, or under none, is moved there.
 */
export function joinPieces(pieces: readonly Piece[], before: readonly Piece[]): string {
  const follower = new Map(before.map((piece, index) => [piece, before[index + 1]]));
  const oldSpots = new Map(zipped(before, listSpots(before)));
  const placed = zipped(pieces, listSpots(pieces, oldSpots));
  return placed
    .map(([piece, spot], index) => {
      const written = write(piece, spot, oldSpots.get(piece));
      const [next, nextSpot] = placed[index + 1] ?? [];
      const stay = piece.source !== null && follower.get(piece) === next;
      if (next === undefined || nextSpot === undefined) return written + (stay ? piece.after : '\n');
      const opens = nextSpot.opens && nextSpot.number !== 1;
      if (stay && !(opens && oldSpots.get(next)?.opens === false)) return written + piece.after;
      return written + gapBetween(piece.block, next.block, opens);
    })
    .join('');
}

function zipped<T, U>(some: readonly T[], others: readonly U[]): readonly (readonly [T, U])[] {
  return some.map((one, index) => [one, others[index] as U]);
}

function write({ block, source }: Piece, spot: CountedSpot, oldSpot: CountedSpot | undefined): string {
  if (block === null) return source ?? '';
  if (source === null || oldSpot?.indent !== spot.indent) return blockToMarkdown(block, spot);
  return oldSpot.number === spot.number ? source : withNumber(source, spot.number);
}

/** Space between two blocks that were no neighbours before. A list that starts `late`, not at 1, cannot follow a text at once. */
function gapBetween(block: Block | null, next: Block | null, late: boolean): string {
  if (block === null || next === null) return '\n\n';
  if (block.kind === 'row' && next.kind === 'row' && next.opening === null) return '\n';
  const inList = next.kind === 'item' && block.depth > 0 && block.kind !== 'row' && !late;
  if (inList && next.quote === block.quote) return '\n';
  return block.quote > 0 && next.quote > 0 ? `\n${'>'.repeat(Math.min(block.quote, next.quote))}\n` : '\n\n';
}
