import type { Token, Tokens } from 'marked';
import { visibleHtml } from '../../papers/read/raw-html.ts';
import type { Block, ListPlace, Side, Span } from './block.ts';
import { wordsOf } from './block.ts';
import { spansFromTokens } from './spans-from-tokens.ts';

/** A block, and its lines in the Markdown, from 0: the first, and the first that is no longer its own. */
export interface PlacedBlock {
  readonly block: Block;
  readonly line: number;
  readonly end: number;
}

interface Surroundings {
  readonly quote: number;
  readonly depth: number;
}

/** The blocks of a paper's Markdown tokens (see pdf/read-paper.ts) in reading order. What says nothing makes no block. */
export function blocksFromMarkdown(tokens: readonly Token[]): readonly PlacedBlock[] {
  let lists = 0;
  const walk = (inner: readonly Token[], firstLine: number, around: Surroundings): PlacedBlock[] => {
    let line = firstLine;
    return inner.flatMap((token) => {
      const at = line;
      line += lineBreaks(token.raw);
      return placed(token, at, around);
    });
  };
  const placed = (token: Token, line: number, around: Surroundings): PlacedBlock[] => {
    if (token.type === 'blockquote')
      return walk(token.tokens ?? [], line, { ...around, quote: around.quote + 1 });
    if (token.type === 'list') return list(token as Tokens.List, line, around);
    if (token.type === 'table') return table(token as Tokens.Table, line, around);
    const block = simpleBlock(token, around);
    return block === undefined ? [] : [{ block, line, end: line + lineBreaks(token.raw.trimEnd()) + 1 }];
  };
  const list = (token: Tokens.List, firstLine: number, around: Surroundings): PlacedBlock[] => {
    lists += 1;
    const place: ListPlace = { id: lists, ordered: token.ordered, start: Number(token.start) || 1 };
    let line = firstLine;
    return token.items.flatMap((item) => {
      const at = line;
      line += lineBreaks(item.raw);
      const [first, ...rest] = walk(withBox(item.tokens), at, { ...around, depth: around.depth + 1 });
      if (first === undefined) return [];
      return [{ ...first, line: at, block: asItem(first.block, place, around.depth + 1) }, ...rest];
    });
  };
  return walk(tokens, 0, { quote: 0, depth: 0 });
}

/** The box of a task is the beginning of its text, also where no blank line stands between the items and marked sets it apart. */
function withBox(tokens: readonly Token[]): readonly Token[] {
  const [box, text, ...rest] = tokens;
  if (box?.type !== 'checkbox' || text?.type !== 'text') return tokens;
  return [{ ...text, tokens: [box, ...(text.tokens ?? [])] }, ...rest];
}

/** What opens an item carries its mark; a heading or a table in its place keeps being one. */
function asItem(block: Block, list: ListPlace, depth: number): Block {
  return block.kind === 'paragraph' && block.depth === depth ? { ...block, kind: 'item', list } : block;
}

function simpleBlock(token: Token, around: Surroundings): Block | undefined {
  if (token.type === 'hr') return { ...around, kind: 'rule' };
  if (token.type === 'code') return textBlock('code', [{ text: token.text }], around);
  if (token.type === 'html')
    return textBlock('paragraph', [{ text: visibleHtml(token.text).text.trim() }], around);
  const spans = spansFromTokens('tokens' in token ? (token.tokens ?? []) : [token]);
  if (token.type === 'heading' && wordsOf(spans) !== '')
    return { ...around, kind: 'heading', level: token.depth, spans };
  return ['paragraph', 'text'].includes(token.type) ? textBlock('paragraph', spans, around) : undefined;
}

function textBlock(
  kind: 'paragraph' | 'code',
  spans: readonly Span[],
  around: Surroundings,
): Block | undefined {
  return wordsOf(spans) === '' ? undefined : { ...around, kind, spans };
}

/** A row is a line; a blank header row is none, and its lines belong to the row below it. */
function table(token: Tokens.Table, line: number, around: Surroundings): PlacedBlock[] {
  const header = token.header.some((cell) => cell.text.trim() !== '');
  const rows = header ? [token.header, ...token.rows] : token.rows;
  return rows.map((cells, index) => ({
    line: index === 0 ? line : line + index + (header ? 1 : 2),
    end: line + index + (header ? 2 : 3),
    block: {
      ...around,
      kind: 'row',
      opening: index === 0 ? { header, sides: token.align as Side[] } : null,
      cells: cells.map((cell) => spansFromTokens(cell.tokens)),
    },
  }));
}

function lineBreaks(raw: string): number {
  return raw.split('\n').length - 1;
}
