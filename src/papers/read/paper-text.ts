import type { Token } from 'marked';

/** One place in a paper, so that a reader finds it again. */
export interface Spot {
  /** Counted from 1, as editors do. */
  readonly line: number;
  /** The nearest heading above, without marks. */
  readonly heading: string;
  /** The words themselves. */
  readonly excerpt: string;
}

/** Which list an item belongs to: two lists beside each other count each from their own start. */
export interface ListPlace {
  readonly id: number;
  readonly ordered: boolean;
  readonly start: number;
}

export type Side = 'left' | 'center' | 'right' | null;

export interface PaperBlock extends Spot {
  /** A quote is a paragraph inside a quotation; a rule is a line across the page. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'row' | 'code' | 'rule';
  /** The words as they are printed (see printed-words.ts); numbers of sources and notes stay, "[1]". */
  readonly excerpt: string;
  readonly markdown: string;
  /** The first line below that is no longer its own. */
  readonly end: number;
  /** Quotations around it. */
  readonly quote: number;
  /** Lists around it: 0 outside, 1 in a list, 2 in a list in a list. */
  readonly depth: number;
  /** What the words are made of; of a row it is `cellTokens`. */
  readonly tokens: readonly Token[];
  /** Of a heading, 1–6; otherwise 0. */
  readonly level: number;
  /** An item of a numbered list. */
  readonly numbered: boolean;
  /** Of an item; otherwise null. */
  readonly list: ListPlace | null;
  /** The cells of a row; the first row of a table is its header. */
  readonly cells: readonly string[];
  readonly cellTokens: readonly (readonly Token[])[];
  /** To which side each column of its table is set. */
  readonly sides: readonly Side[];
  readonly header: boolean;
}

export interface PaperSentence extends Spot {
  /** Without the numbers of sources. */
  readonly text: string;
  /** The sentence carries the number of a source. */
  readonly cited: boolean;
}

/** A paper as the rules see it: blocks in order, and the sentences somebody reads as text. */
export interface PaperText {
  readonly markdown: string;
  /** The words of the first heading of level 1 outside lists and quotations, or "". */
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  /** Running text only: no tables, no list of sources, no note that it is an example. */
  readonly sentences: readonly PaperSentence[];
}

/** The blocks below the first heading that matches, to the next one of the same or a higher level; null without it. */
export function blocksUnder(paper: PaperText, heading: string): readonly PaperBlock[] | null {
  const wanted = new RegExp(heading, 'iu');
  const at = paper.blocks.findIndex((block) => block.kind === 'heading' && wanted.test(block.excerpt));
  const opening = paper.blocks[at];
  if (!opening) return null;
  const rest = paper.blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= opening.level);
  return end === -1 ? rest : rest.slice(0, end);
}

/**
 * What is read of some blocks, a block or a cell a line: no numbers of sources, no note that it is an example. What the
 * check and the newspaper's limit count, and what the measures of language see.
 */
export function readText(blocks: readonly PaperBlock[]): string {
  return blocks
    .filter((block) => !isExampleNote(block))
    .flatMap((block) => (block.kind === 'row' ? block.cells : [block.excerpt]))
    .map((text) => withoutCitations(text).replace(/\n+/g, ' '))
    .filter((text) => text !== '')
    .join('\n');
}

/** The fields of a paper, by name: rows of two cells and items that say "Name: value". */
export function fieldsOf(paper: PaperText): ReadonlyMap<string, PaperBlock & { readonly value: string }> {
  const fields = new Map<string, PaperBlock & { readonly value: string }>();
  for (const block of paper.blocks) {
    const [name, value] =
      block.kind === 'row' && block.cells.length === 2
        ? block.cells
        : block.kind === 'item'
          ? (/^([^:]{2,50}):\s*(.*)$/s.exec(block.excerpt)?.slice(1) ?? [])
          : [];
    if (name && value !== undefined && !fields.has(name)) fields.set(name, { ...block, value });
  }
  return fields;
}

/** The note on the papers made from invented answers is ours and no part of the text. */
export function isExampleNote(block: PaperBlock): boolean {
  return block.kind === 'quote' && block.excerpt.startsWith('Eksempel. Svarene og tallene');
}

/** "Tallet er 56 [1] [2]." → "Tallet er 56." */
export function withoutCitations(text: string): string {
  return text.replace(/\s*\[\d+\]/g, '');
}
