import type { PaperBlock } from '../../papers/read/paper-text.ts';
import type { Block } from './block.ts';
import { wordsOf } from './block.ts';
import { spansFromTokens } from './spans-from-tokens.ts';

/** A block, and its lines in the Markdown, from 0: the first, and the first that is no longer its own. */
export interface PlacedBlock {
  readonly block: Block;
  readonly line: number;
  readonly end: number;
}

/** The parts of a paper (see parse-paper.ts) as Word has them, in reading order. What says nothing makes no block. */
export function blocksFromMarkdown(parts: readonly PaperBlock[]): readonly PlacedBlock[] {
  let opening: PaperBlock | null = null;
  return parts.flatMap((part) => {
    // A blank header row is none, and its lines belong to the row below it.
    const first = part.header ? part : opening;
    opening = part.header && part.cells.every((cell) => cell === '') ? part : null;
    if (opening !== null) return [];
    const block = part.kind === 'row' ? rowOf(part, first) : blockOf(part);
    if (block === null) return [];
    return [{ block, line: (part.kind === 'row' ? (first ?? part) : part).line - 1, end: part.end - 1 }];
  });
}

/** `first` is the header of the table when the row is the first that is shown. */
function rowOf(row: PaperBlock, first: PaperBlock | null): Block {
  return {
    ...around(row),
    kind: 'row',
    opening: first === null ? null : { header: row.header, sides: row.sides },
    cells: row.cellTokens.map((cell) => spansFromTokens(cell)),
  };
}

function blockOf(part: PaperBlock): Block | null {
  if (part.kind === 'rule') return { ...around(part), kind: 'rule' };
  const spans = spansFromTokens(part.tokens);
  if (wordsOf(spans) === '') return null;
  if (part.kind === 'heading') return { ...around(part), kind: 'heading', level: part.level, spans };
  if (part.list !== null) return { ...around(part), kind: 'item', list: part.list, spans };
  return { ...around(part), kind: part.kind === 'code' ? 'code' : 'paragraph', spans };
}

function around({ quote, depth }: PaperBlock) {
  return { quote, depth };
}
