import type { Token, Tokens } from 'marked';
import { printedLine } from '../../src/papers/read/printed-words.ts';
import { readPaper } from '../../src/papers/read/read-paper.ts';

/**
 * The headings and tables of a paper in reading order: "H2 Hvorfornu" without its spaces, which a PDF does not always keep, and
 * "table 7 x 3, header" with all its rows.
 */
export type Outline = readonly string[];

/** As the Markdown has them. */
export function outlineOfMarkdown(markdown: string): Outline {
  const paper = readPaper(markdown);
  if (!paper.ok) throw new Error(paper.faults[0]?.message);
  const walk = (tokens: readonly Token[]): readonly string[] =>
    tokens.flatMap((token) => {
      if (token.type === 'heading') return [headingLine(token.depth, printedLine(token.tokens ?? []))];
      if (token.type === 'table') return [markdownTable(token as Tokens.Table)];
      if (token.type === 'list') return walk((token as Tokens.List).items);
      return token.type === 'blockquote' || token.type === 'list_item' ? walk(token.tokens ?? []) : [];
    });
  return walk(paper.value.tokens);
}

/** As a tagged PDF tells them to a screen reader; `structure` is what `pdfinfo -struct-text` prints of it, a tag or a text a line. */
export function outlineOfPdf(structure: string): Outline {
  const lines = structure.split('\n').filter((line) => /^ *(?:"|[A-Z])/.test(line));
  const depth = (line: string) => line.search(/\S/);
  return lines.flatMap((line, at) => {
    const end = lines.findIndex((other, index) => index > at && depth(other) <= depth(line));
    const below = lines.slice(at + 1, end === -1 ? undefined : end);
    const level = /^ *H([1-6])\b/.exec(line)?.[1];
    if (level !== undefined) return [headingLine(Number(level), quoted(below))];
    return /^ *Table\b/.test(line) ? [pdfTable(below)] : [];
  });
}

function quoted(lines: readonly string[]): string {
  return lines.map((line) => /^ *"(.*)"$/.exec(line)?.[1] ?? '').join('');
}

function markdownTable({ header, rows }: Tokens.Table): string {
  const headed = header.some(({ text }) => text.trim() !== '');
  return tableLine(rows.length + (headed ? 1 : 0), header.length, headed);
}

/** A header row is one whose cells all head a column. Rows of unequal length give NaN columns. */
function pdfTable(lines: readonly string[]): string {
  const rows: string[][] = [];
  for (const line of lines) {
    const tag = /^ *(TR|TH|TD)\b/.exec(line)?.[1];
    if (tag === 'TR') rows.push([]);
    else if (tag !== undefined) rows.at(-1)?.push(tag);
  }
  const [first = []] = rows;
  const even = rows.every((cells) => cells.length === first.length);
  const header = first.length > 0 && first.every((tag) => tag === 'TH');
  return tableLine(rows.length, even ? first.length : Number.NaN, header);
}

function headingLine(level: number, words: string): string {
  return `H${level} ${words.normalize('NFC').replace(/\s+/g, '')}`;
}

function tableLine(rows: number, columns: number, header: boolean): string {
  return `table ${rows} x ${columns}${header ? ', header' : ''}`;
}
