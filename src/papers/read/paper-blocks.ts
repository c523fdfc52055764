import type { Token, Tokens } from 'marked';
import { isNote } from './footnotes.ts';
import type { ListPlace, PaperBlock, Side } from './paper-text.ts';
import { printedWords, visibleHtml } from './printed-words.ts';

interface Surroundings {
  readonly quote: number;
  readonly depth: number;
}

/** While it is being read; filled in place, for a block has many fields and a paper is read many times. */
type Open = { -readonly [Field in keyof PaperBlock]: PaperBlock[Field] };

/** The blocks of a paper's tokens in reading order, each with its place. A paragraph that says nothing makes none. */
export function paperBlocks(tokens: readonly Token[]): readonly PaperBlock[] {
  let lists = 0;
  /** The raw texts of sibling tokens follow each other without a gap, so lines can be counted along the way. */
  const walk = (inner: readonly Token[], firstLine: number, around: Surroundings): Open[] => {
    let line = firstLine;
    return inner.flatMap((token) => {
      const at = line + newlines(/^\n*/.exec(token.raw)?.[0] ?? '');
      line += newlines(token.raw);
      return read(token, at, around);
    });
  };
  const read = (token: Token, line: number, around: Surroundings): readonly Open[] => {
    if (token.type === 'blockquote')
      return walk(token.tokens ?? [], line, { ...around, quote: around.quote + 1 });
    if (token.type === 'list') return list(token as Tokens.List, line, around);
    if (token.type === 'table') return rows(token as Tokens.Table, line, around);
    const block = simple(token, line, around);
    return block === null ? [] : [block];
  };
  const list = (token: Tokens.List, firstLine: number, around: Surroundings): readonly Open[] => {
    lists += 1;
    const place: ListPlace = { id: lists, ordered: token.ordered, start: Number(token.start) || 1 };
    const inside = { ...around, depth: around.depth + 1 };
    let line = firstLine;
    return token.items.flatMap((item) => {
      const at = isNote(item) ? item.line : line;
      line += newlines(item.raw);
      const [first, ...rest] = walk(withBox(item.tokens), at, inside);
      return [asItem(first ?? empty('paragraph', at, item, inside), place, at, inside.depth), ...rest];
    });
  };
  const blocks = walk(tokens, 1, { quote: 0, depth: 0 });
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.excerpt;
    block.heading = heading;
  }
  return blocks;
}

/** The box of a task is the beginning of its text, also where no blank line stands between the items and marked sets it apart. */
function withBox(tokens: readonly Token[]): readonly Token[] {
  const [box, text, ...rest] = tokens;
  if (box?.type !== 'checkbox' || text?.type !== 'text') return tokens;
  return [{ ...text, tokens: [box, ...(text.tokens ?? [])] }, ...rest];
}

/** What opens an item carries its mark; a heading or a table in its place keeps being one. */
function asItem(block: Open, list: ListPlace, line: number, depth: number): Open {
  block.line = line;
  if ((block.kind === 'paragraph' || block.kind === 'quote') && block.depth === depth) {
    block.kind = 'item';
    block.list = list;
    block.numbered = list.ordered;
  }
  return block;
}

function simple(token: Token, line: number, around: Surroundings): Open | null {
  if (token.type === 'hr') return empty('rule', line, token, around);
  if (token.type === 'heading') {
    const heading = withWords(empty('heading', line, token, around), token.tokens ?? []);
    heading.level = token.depth as number;
    return heading;
  }
  const block = withWords(
    empty(token.type === 'code' ? 'code' : around.quote > 0 ? 'quote' : 'paragraph', line, token, around),
    inlineOf(token),
  );
  return block.excerpt === '' ? null : block;
}

/** The inline tokens of a block that is text and nothing else. */
function inlineOf(token: Token): readonly Token[] {
  if (token.type === 'paragraph' || token.type === 'text')
    return 'tokens' in token ? (token.tokens ?? []) : [token];
  if (token.type === 'html') return [{ ...token, text: visibleHtml(token.text).text.trim() }];
  return token.type === 'code' ? [token] : [];
}

function rows(table: Tokens.Table, line: number, around: Surroundings): readonly Open[] {
  return [table.header, ...table.rows].map((cells, index) => {
    const words = cells.map((cell) => printedWords(cell.tokens).replaceAll('\n', ' '));
    const at = index === 0 ? line : line + 1 + index;
    const raw = cells.map((cell) => cell.text).join(' | ');
    const row = empty('row', at, { raw }, around);
    row.end = index === 0 ? at + 2 : at + 1;
    row.excerpt = words.join(' | ');
    row.cells = words;
    row.cellTokens = cells.map((cell) => cell.tokens);
    row.sides = table.align as readonly Side[];
    row.header = index === 0;
    return row;
  });
}

function withWords(block: Open, tokens: readonly Token[]): Open {
  block.tokens = tokens;
  block.excerpt = printedWords(tokens);
  return block;
}

function empty(
  kind: PaperBlock['kind'],
  line: number,
  token: { readonly raw: string },
  around: Surroundings,
): Open {
  return {
    kind,
    line,
    end: line + newlines(token.raw.trim()) + 1,
    heading: '',
    excerpt: '',
    quote: around.quote,
    depth: around.depth,
    markdown: token.raw,
    tokens: [],
    level: 0,
    numbered: false,
    list: null,
    cells: [],
    cellTokens: [],
    sides: [],
    header: false,
  };
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
