import type { Token } from 'marked';
import { lexMarkdown, linesAsTokens } from './lex-markdown.ts';
import { paperBlocks } from './paper-blocks.ts';
import { paperSentences } from './paper-sentences.ts';
import type { PaperSentence, PaperText } from './paper-text.ts';
import { printedLine } from './printed-words.ts';

/** A Markdown text as it is read everywhere: by the check, the count of its length, and every format. */
export interface ParsedPaper extends PaperText {
  /** What is printed, notes at the end; the text of a token is as it is printed, and needs nothing but escaping. */
  readonly tokens: readonly Token[];
  /** The blocks, and the lines across the page between them. */
  readonly parts: PaperText['blocks'];
  /** Its quotations and lists are too deep inside each other: it is read as lines, and no paper can be made of it. */
  readonly tooDeep: boolean;
}

/**
 * Reads any Markdown text, finished or not, into blocks and sentences with their places. The one reader there is: what it
 * calls the words of a block is what a reader of the PDF, the web page and the Word file sees, but for two things: HTML prints
 * the number of a note raised and without its brackets, and shows a picture that is at hand in place of its description.
 */
export function parsePaper(source: string): ParsedPaper {
  const known = LATELY.get(source);
  if (known) return known;
  const paper = parseAnew(source);
  LATELY.set(source, paper);
  for (const oldest of LATELY.keys()) {
    if (LATELY.size <= MOST_REMEMBERED) break;
    LATELY.delete(oldest);
  }
  return paper;
}

/** The same text is read for its length, its terms and its checklist within moments: the papers of one branch. */
const LATELY = new Map<string, ParsedPaper>();
const MOST_REMEMBERED = 24;

/** The same with tokens of its own, for a format: the library that writes HTML may change them. */
export function parseAnew(source: string): ParsedPaper {
  const markdown = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const read = lexMarkdown(markdown);
  const tokens = read ?? linesAsTokens(markdown);
  const parts = paperBlocks(tokens);
  const blocks = parts.filter(({ kind }) => kind !== 'rule');
  const title = blocks.find(
    ({ kind, level, quote, depth }) => kind === 'heading' && level === 1 && quote === 0 && depth === 0,
  );
  let sentences: readonly PaperSentence[] | undefined;
  return {
    markdown,
    tokens,
    title: printedLine(title?.tokens ?? []),
    parts,
    blocks,
    // Not everybody who reads a text wants them, and they take longer than all the rest.
    get sentences() {
      sentences ??= paperSentences(blocks);
      return sentences;
    },
    tooDeep: read === null,
  };
}
