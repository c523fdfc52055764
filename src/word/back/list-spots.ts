import type { Block } from '../block.ts';
import { itemMark, type ListSpot } from './block-to-markdown.ts';

/** A block, and the number that it is written with where it stands as Markdown already. */
export interface Counted {
  readonly block: Block | null;
  readonly written: number | null;
}

const BULLET = '- ';

/** Where each block stands in the lists around it, in the order of the paper. A list goes on until a block outside of it. */
export function listSpots(blocks: readonly Counted[]): readonly ListSpot[] {
  let marks: string[] = [];
  let numbers: number[] = [];
  return blocks.map(({ block, written }) => {
    if (block === null) return { indent: 0, number: 1 };
    if (block.depth === 0) {
      marks = [];
      numbers = [];
    }
    const depth = block.kind === 'item' ? block.depth - 1 : block.depth;
    const indent = marks.slice(0, depth).reduce((total, mark) => total + mark.length, 0);
    if (block.kind !== 'item') return { indent, number: 1 };
    // Points and numbers beside each other are two lists.
    const goesOn = (marks[depth] === BULLET) === !block.list.ordered;
    const before = goesOn ? numbers[depth] : undefined;
    const number = before === undefined ? (written ?? 1) : before + 1;
    numbers = [...filled(numbers, depth, 1), number];
    marks = [...filled(marks, depth, BULLET), itemMark(block, number)];
    return { indent, number };
  });
}

/** The first so many; a level that the list has jumped over counts as a bullet. */
function filled<T>(values: readonly T[], length: number, blank: T): T[] {
  return Array.from({ length }, (_unused, index) => values[index] ?? blank);
}
