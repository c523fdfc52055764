import type { ListPlace } from '../../../papers/read/paper-text.ts';
import { type Block, UNKNOWN_LIST } from '../block.ts';
import { itemMark, type ListSpot } from './block-to-markdown.ts';
import { type WrittenMark, writtenMark } from './written-mark.ts';

/** A block that will stand in the paper, with its own lines when it has been written as Markdown already. */
interface Placed {
  readonly block: Block | null;
  readonly source: string | null;
}

/** A spot in a list that may have begun before. */
export interface CountedSpot extends ListSpot {
  /** What its number is read as, also where "1." is written before every item. */
  readonly counted: number;
  /** Whether a list begins here. */
  readonly opens: boolean;
}

type Item = Block & { readonly kind: 'item' };

/** A list that has not ended yet: where the mark and the text of its last item stand, and how far it has counted. */
interface OpenList {
  readonly depth: number;
  readonly quote: number;
  readonly indent: number;
  readonly text: number;
  readonly place: ListPlace;
  readonly counted: number;
}

const OUTSIDE: CountedSpot = { indent: 0, number: 1, counted: 1, opens: false };

/**
 * Where each block stands in the lists around it, in the order of the paper. The first item of a list takes the number that the
 * list starts at, and every further one the number after the last, also when a block outside of the list has come between.
 * `before` are the spots of those that were written as Markdown, there: whoever stays in its place keeps its lines.
 */
export function listSpots<P extends Placed>(
  blocks: readonly P[],
  before?: ReadonlyMap<P, CountedSpot>,
): readonly CountedSpot[] {
  const counts = new Map<number, number>();
  let open: readonly OpenList[] = [];
  return blocks.map((placed) => {
    const { block, source } = placed;
    if (block === null) {
      open = endsLists(source) ? [] : open;
      return OUTSIDE;
    }
    const depth = block.kind === 'item' ? block.depth - 1 : block.depth;
    const around = open.filter((list) => list.depth <= depth);
    // Behind those around it: the list of its own depth, or a deeper one where the items between have been deleted.
    const beside = open[around.length];
    open = around;
    const inside = around.at(-1)?.text ?? 0;
    if (block.kind !== 'item') return { ...OUTSIDE, indent: inside };
    const count = countItem(block, beside, counts);
    const spot = itemSpot(placed, count, { indent: beside?.indent ?? inside, old: before?.get(placed) });
    const { number, mark = ownMark(block, spot) } = spot;
    open = [...around, { ...count, ...opened(block, mark, number) }];
    return spot;
  });
}

/** What is no block, such as a remark in HTML, ends the lists before it unless it is indented. */
function endsLists(source: string | null): boolean {
  return /^\S/.test(source ?? '');
}

/** The number of an item in the list that it goes on with, or begins. */
function countItem(item: Item, beside: OpenList | undefined, counts: Map<number, number>) {
  // Points and numbers beside each other are two lists.
  const goesOn = beside?.quote === item.quote && beside.place.ordered === item.list.ordered;
  const place = goesOn ? beside.place : item.list;
  const last = goesOn ? beside.counted : counts.get(place.id);
  const counted = last === undefined ? place.start : last + 1;
  if (place.id !== UNKNOWN_LIST) counts.set(place.id, counted);
  return { place, counted, opens: !goesOn };
}

function itemSpot(
  { source }: Placed,
  { counted, opens }: Pick<CountedSpot, 'counted' | 'opens'>,
  { indent, old }: { readonly indent: number; readonly old: CountedSpot | undefined },
) {
  const mark = (old?.indent ?? indent) === indent ? writtenMark(source ?? '') : undefined;
  const number = ownNumber(mark, old, { counted, opens }) ?? counted;
  return { indent, number, counted, opens, mark };
}

/**
 * The number an item was written with, when it may keep it: nothing has changed before it, or it was not counted by that
 * number before either, as where "1." is written before every item. The first number of a list always counts.
 */
function ownNumber(
  mark: WrittenMark | undefined,
  old: CountedSpot | undefined,
  { counted, opens }: Pick<CountedSpot, 'counted' | 'opens'>,
): number | undefined {
  const number = mark?.number ?? undefined;
  const keeps = old === undefined || old.counted === counted || (number !== old.counted && !opens);
  return keeps ? number : undefined;
}

function ownMark(item: Item, { indent, number }: ListSpot): WrittenMark {
  return { indent, width: itemMark(item, number).length, number: item.list.ordered ? number : null };
}

/** "10." takes more room than "9.", and moves the text. */
function opened({ depth, quote }: Item, mark: WrittenMark, number: number) {
  const longer = mark.number === null ? 0 : `${number}`.length - `${mark.number}`.length;
  return { depth, quote, indent: mark.indent, text: mark.indent + mark.width + longer };
}
