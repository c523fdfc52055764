import { type Block, wordsOf } from '../block.ts';
import { editsOf } from './edits.ts';

/** An item that Word counts otherwise than the paper does, and its number there. */
export interface Renumbered {
  readonly words: string;
  readonly number: number;
}

/** Blocks, and the key of each (block-key.ts). */
interface Keyed {
  readonly blocks: readonly Block[];
  readonly keys: readonly string[];
}

/** No list of a paper goes on after so many blocks. */
const FARTHEST = 2000;

type Numbered = Block & { readonly kind: 'item' };

/**
 * Items whose words are as they were, and before which somebody has set the number anew or let it go on: their paper counts on
 * as before. Both lists of blocks are as Word gives them back, with its numbers.
 */
export function renumbered(
  { blocks: base, keys: then }: Keyed,
  { blocks: word, keys: now }: Keyed,
): readonly Renumbered[] {
  const same = unchanged(then, now);
  return word.flatMap((block, index) => {
    const was = same.get(index);
    const old = was === undefined ? undefined : base[was];
    if (was === undefined || !isNumbered(block) || old === undefined || !isNumbered(old)) return [];
    const [before, beforeThen] = [itemBefore(word, index), itemBefore(base, was)];
    const isSamePlace = before === undefined ? beforeThen === undefined : same.get(before) === beforeThen;
    if (!isSamePlace) return [];
    return countOf(word, block, before) === countOf(base, old, beforeThen)
      ? []
      : [{ words: wordsOf(block.spans), number: block.list.start }];
  });
}

/** For each block of Word the one of the base that says the same. */
function unchanged(base: readonly string[], word: readonly string[]): ReadonlyMap<number, number> {
  const same = new Map<number, number>();
  let [from, to] = [0, 0];
  const copyTo = (end: number) => {
    for (; from < end; from += 1, to += 1) same.set(to, from);
  };
  for (const { base: old, edited } of editsOf(base, word)) {
    copyTo(old.start);
    from = old.start + old.length;
    to = edited.start + edited.length;
  }
  copyTo(base.length);
  return same;
}

/** The item that is counted before it, also in a list that ended before; none where it is the first of a list in a list. */
function itemBefore(blocks: readonly Block[], index: number): number | undefined {
  const depth = blocks[index]?.depth ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at -= 1) {
    const block = blocks[at];
    if (block?.kind !== 'item' || block.depth > depth) continue;
    return block.depth === depth && isNumbered(block) ? at : undefined;
  }
  return undefined;
}

/** Whether it goes on with the item before it, or else where it begins. */
function countOf(blocks: readonly Block[], { list }: Numbered, before: number | undefined): number | 'on' {
  const block = before === undefined ? undefined : blocks[before];
  return block && isNumbered(block) && list.start === block.list.start + 1 ? 'on' : list.start;
}

function isNumbered(block: Block): block is Numbered {
  return block.kind === 'item' && block.list.ordered;
}
