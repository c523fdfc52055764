import type { Block } from '../block.ts';
import type { PlacedBlock } from '../blocks-from-markdown.ts';
import { blockToMarkdown, type ListSpot } from './block-to-markdown.ts';
import { listSpots } from './list-spots.ts';

/** A piece of a paper that is being put together. */
export interface Piece {
  /** null for what is no block, such as a remark in HTML. */
  readonly block: Block | null;
  /** Its own lines, where it comes from Markdown; null when it comes from Word. */
  readonly source: string | null;
  /** What stands between it and the next piece there. */
  readonly after: string;
}

/** The mark of a numbered item: what stands before the number, and the number. */
const NUMBER = /^((?:>\s?|\s)*(?:[-*+]\s+)*)(\d{1,9})(?=[.)])/;

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
 * neighbours there stay as they were, and a numbered list that has lost or won an item is counted anew.
 */
export function joinPieces(pieces: readonly Piece[], before: readonly Piece[]): string {
  const follower = new Map(before.map((piece, index) => [piece, before[index + 1]]));
  const oldSpots = new Map(listSpots(before.map(counted)).map((spot, index) => [before[index], spot]));
  const spots = listSpots(pieces.map(counted));
  const text = pieces
    .map((piece, index) => {
      const next = pieces[index + 1];
      const written = write(piece, spots[index] ?? { indent: 0, number: 1 }, oldSpots.get(piece));
      if (piece.source !== null && follower.get(piece) === next) return written + piece.after;
      return next === undefined ? `${written}\n` : written + gapBetween(piece.block, next.block);
    })
    .join('');
  return text;
}

function counted({ block, source }: Piece) {
  const number = NUMBER.exec(source ?? '')?.[2];
  return { block, written: number === undefined ? null : Number(number) };
}

function write(piece: Piece, spot: ListSpot, oldSpot: ListSpot | undefined): string {
  const { block, source } = piece;
  if (source === null) return block === null ? '' : blockToMarkdown(block, spot);
  const { written } = counted(piece);
  if (block?.kind !== 'item' || written !== oldSpot?.number || written === spot.number) return source;
  return source.replace(NUMBER, (_whole, mark: string) => `${mark}${spot.number}`);
}

/** Space between two blocks that were no neighbours before. */
function gapBetween(block: Block | null, next: Block | null): string {
  if (block === null || next === null) return '\n\n';
  if (block.kind === 'row' && next.kind === 'row' && next.opening === null) return '\n';
  const inList = next.kind === 'item' && block.depth > 0 && block.kind !== 'row';
  if (inList && next.quote === block.quote) return '\n';
  return block.quote > 0 && next.quote > 0 ? `\n${'>'.repeat(Math.min(block.quote, next.quote))}\n` : '\n\n';
}
