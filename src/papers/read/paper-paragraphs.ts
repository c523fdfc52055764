import { readText } from './paper-text.ts';
import { parsePaper } from './parse-paper.ts';

/** A piece of a paper that somebody may write anew by itself. */
export interface PaperParagraph {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote';
  /** Of a heading, 1–6; otherwise 0. */
  readonly level: number;
  /** The first line, counted from 1, and the first that is no longer its own. */
  readonly line: number;
  readonly end: number;
  /** Its lines as they stand. */
  readonly source: string;
  /** The words as they are printed. */
  readonly text: string;
  /** What is written anew: Markdown without what makes it a heading, an item or a quotation. */
  readonly own: string;
}

/** What stands before the words of a heading, an item or a quotation. */
const MARK = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|(?:[-*+]|\d+[.)])[ \t]+)+/;
const KINDS: readonly string[] = ['heading', 'paragraph', 'item', 'quote'];

/** The paragraphs, headings and items of a paper in their order. Tables are none: they are made from answers. */
export function paperParagraphs(markdown: string): readonly PaperParagraph[] {
  const paper = parsePaper(markdown);
  const lines = linesOf(markdown);
  return paper.blocks.flatMap((block) => {
    const { kind, level, line, end } = block;
    const own = lines.slice(line - 1, end - 1);
    while (own.at(-1)?.trim() === '') own.pop();
    const source = own.join('\n');
    const text = readText([block]) || block.excerpt;
    if (!KINDS.includes(kind) || source.trim() === '') return [];
    const unmarked = own.map((one, index) =>
      index === 0 || kind === 'quote' ? one.replace(MARK, '') : one.trim(),
    );
    return [
      {
        kind: kind as PaperParagraph['kind'],
        level,
        line,
        end: line + own.length,
        source,
        text,
        own: kind === 'paragraph' ? source : unmarked.join('\n'),
      },
    ];
  });
}

/** The paper with this paragraph written anew; an empty text takes it out. All other lines stay sign by sign. */
export function withParagraph(markdown: string, paragraph: PaperParagraph, text: string): string {
  const lines = linesOf(markdown);
  const { line, end, kind, source } = paragraph;
  const fresh = written(text.trim(), kind, MARK.exec(source)?.[0] ?? '');
  const before = lines.slice(0, line - 1);
  const after = lines.slice(end - 1);
  // No two blank lines where a paragraph has been.
  if (fresh.length === 0 && before.at(-1)?.trim() === '' && after[0]?.trim() === '') after.shift();
  const joined = [...before, ...fresh, ...after].join('\n');
  return markdown.includes('\r\n') ? joined.replaceAll('\n', '\r\n') : joined;
}

function written(text: string, kind: PaperParagraph['kind'], mark: string): readonly string[] {
  if (text === '') return [];
  const lines = text.split('\n').map((one) => one.trimEnd());
  if (kind === 'paragraph') return lines;
  if (kind === 'quote') return lines.map((one) => `${mark}${one}`.trimEnd());
  return [`${mark}${lines.filter((one) => one.trim() !== '').join(' ')}`];
}

function linesOf(markdown: string): readonly string[] {
  return markdown.split(/\r?\n/);
}
