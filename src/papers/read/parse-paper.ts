import { lexer, type Token, type Tokens } from 'marked';
import { splitSentences } from '../../danish/sentences.ts';
import {
  isExampleNote,
  type PaperBlock,
  type PaperSentence,
  type PaperText,
  withoutCitations,
} from './paper-text.ts';

type Open = Omit<PaperBlock, 'heading'>;

/** Reads a Markdown paper into blocks and sentences, each with its line. */
export function parsePaper(source: string): PaperText {
  const markdown = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const open: Open[] = [];
  walk(lexer(markdown), 1, open);
  let heading = '';
  const blocks = open.map((block) => {
    if (block.kind === 'heading') heading = block.excerpt;
    return { ...block, heading };
  });
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1)?.excerpt ?? '';
  return { markdown, title, blocks, sentences: sentencesOf(blocks) };
}

/** The raw texts of sibling tokens follow each other without a gap, so lines can be counted along the way. */
function walk(tokens: readonly Token[], firstLine: number, into: Open[]): void {
  let line = firstLine;
  for (const token of tokens) {
    readToken(token, line, into);
    line += newlines(token.raw);
  }
}

function readToken(token: Token, line: number, into: Open[]): void {
  const start = line + newlines(/^\n*/.exec(token.raw)?.[0] ?? '');
  if (token.type === 'heading') into.push(block('heading', start, token, { level: token.depth as number }));
  else if (token.type === 'paragraph') into.push(block('paragraph', start, token));
  else if (token.type === 'blockquote') readQuote(token as Tokens.Blockquote, start, into);
  else if (token.type === 'list') readList(token as Tokens.List, start, into);
  else if (token.type === 'table') readTable(token as Tokens.Table, start, into);
  else if (token.type === 'code') into.push(block('paragraph', start, token));
}

function readQuote(token: Tokens.Blockquote, line: number, into: Open[]): void {
  const inside: Open[] = [];
  walk(token.tokens, line, inside);
  into.push(...inside.map((one) => (one.kind === 'paragraph' ? { ...one, kind: 'quote' as const } : one)));
}

function readList(list: Tokens.List, firstLine: number, into: Open[]): void {
  let line = firstLine;
  for (const item of list.items) {
    const own = item.tokens.filter((token) => token.type !== 'list');
    const text = own.map(readInline).join(' ').trim();
    into.push({ ...block('item', line, item), excerpt: text, numbered: list.ordered });
    for (const nested of item.tokens) {
      if (nested.type === 'list')
        readList(nested as Tokens.List, line + newlines(item.raw.split(nested.raw)[0] ?? ''), into);
    }
    line += newlines(item.raw);
  }
}

function readTable(table: Tokens.Table, line: number, into: Open[]): void {
  const rows = [table.header, ...table.rows];
  rows.forEach((cells, index) => {
    const texts = cells.map((cell) => cell.tokens.map(readInline).join('').trim());
    into.push({
      kind: 'row',
      line: index === 0 ? line : line + 1 + index,
      excerpt: texts.join(' | '),
      markdown: cells.map((cell) => cell.text).join(' | '),
      level: 0,
      numbered: false,
      cells: texts,
      header: index === 0,
    });
  });
}

function block(kind: PaperBlock['kind'], line: number, token: Token, given: Partial<Open> = {}): Open {
  const excerpt = readInline(token).trim();
  return {
    kind,
    line,
    excerpt,
    markdown: token.raw,
    level: 0,
    numbered: false,
    cells: [],
    header: false,
    ...given,
  };
}

function readInline(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'image') return '';
  if ('tokens' in token && token.tokens) return token.tokens.map(readInline).join('');
  if (token.type === 'html' || token.type === 'space') return '';
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}

function sentencesOf(blocks: readonly PaperBlock[]): readonly PaperSentence[] {
  return blocks
    .filter((one) => ['paragraph', 'item', 'quote'].includes(one.kind) && one.heading !== 'Kilder')
    .filter((one) => !isExampleNote(one) && !/^\[INDSÆT[^\]]*\]$/.test(one.excerpt))
    .flatMap((one) => {
      let from = 0;
      return splitSentences(one.excerpt.replace(/\[INDSÆT[^\]]*\]\s*/g, '')).map((sentence) => {
        const at = one.excerpt.indexOf(sentence.slice(0, 12), from);
        if (at !== -1) from = at;
        return {
          text: withoutCitations(sentence),
          excerpt: withoutCitations(sentence),
          cited: /\[\d+\]/.test(sentence),
          line: one.line + newlines(one.excerpt.slice(0, from)),
          heading: one.heading,
        };
      });
    });
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
