import { type FileChild, type IParagraphOptions, Paragraph } from 'docx';
import type { Block } from '../block.ts';
import { numberingOf, wordLevel } from './word-numbering.ts';
import type { RunWriter } from './word-runs.ts';
import { LIST_STEP, PARAGRAPH_GAP, QUOTE_INDENT, STYLE } from './word-styles.ts';
import { type TableLook, wordTable } from './word-table.ts';

type Row = Block & { readonly kind: 'row' };

/** The paragraphs and tables of a paper in their order. */
export function wordBody(blocks: readonly Block[], look: TableLook, writer: RunWriter): readonly FileChild[] {
  const children: FileChild[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    if (block.kind !== 'row') {
      children.push(paragraph(block, blocks[at + 1], look.width, writer));
      continue;
    }
    const rows: Row[] = [block];
    for (let next = blocks[at + 1]; next?.kind === 'row' && next.opening === null; next = blocks[at + 1]) {
      rows.push(next);
      at += 1;
    }
    children.push(wordTable(rows, look, writer), space());
  }
  return children;
}

/** A little air below a table; without a paragraph there, Word would let two tables grow together. Read back it says nothing. */
function space(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 200, lineRule: 'exact' }, children: [] });
}

function paragraph(
  block: Exclude<Block, Row>,
  next: Block | undefined,
  width: number,
  writer: RunWriter,
): Paragraph {
  const quote: Partial<IParagraphOptions> = block.quote > 0 ? { style: STYLE.quote } : {};
  if (block.kind === 'rule') return new Paragraph({ style: STYLE.rule, children: [] });
  const inner = width - LIST_STEP * (wordLevel(block.depth) + 1) - (block.quote > 0 ? 2 * QUOTE_INDENT : 0);
  const children = [...writer.runs(block.spans, inner)];
  if (block.kind === 'heading')
    return new Paragraph({ heading: HEADINGS[block.level - 1] ?? 'Heading6', children });
  if (block.kind === 'code') return new Paragraph({ style: STYLE.code, children });
  if (block.kind === 'item') {
    const numbering = { reference: numberingOf(block.list), level: wordLevel(block.depth) };
    const last = next === undefined || next.depth === 0;
    return new Paragraph({
      ...quote,
      numbering,
      ...(last ? { spacing: { after: PARAGRAPH_GAP } } : {}),
      children,
    });
  }
  const inList: Partial<IParagraphOptions> =
    block.depth === 0
      ? {}
      : block.quote > 0
        ? { indent: { left: LIST_STEP * block.depth } }
        : { style: STYLE.listContinue(block.depth) };
  return new Paragraph({
    ...quote,
    ...inList,
    ...(announces(block, next) ? { keepNext: true } : {}),
    children,
  });
}

const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;

/** A line that announces a list or a table stays with it. */
function announces(block: Block, next: Block | undefined): boolean {
  return block.depth === 0 && (next?.kind === 'row' || (next?.kind === 'item' && next.depth > block.depth));
}
