import { Marked, type Token, type Tokens, type TokensList, walkTokens } from 'marked';
import { decodeEntities } from './entities.ts';
import { footnoteReader, notesAtEnd } from './footnotes.ts';
import { gapMarker } from './gap-marker.ts';
import { settleLists } from './settle-lists.ts';
import { tokenizeTable } from './tokenize-tables.ts';
import { tokenizeUnderlined } from './tokenize-underlined.ts';

/** Quotations and lists inside each other; a paper for people needs three. */
const DEEPEST_NESTING = 40;
/** The marks of quotations and lists at the head of a line, as long as there are too many. */
const TOO_MANY_MARKS = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST_NESTING + 2}}`,
  'm',
);
/** A line of such marks alone is a line across the page, and nests nothing. */
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** How a block of HTML begins (CommonMark 0.31, 4.6). */
const MAY_BE_HTML = /^ {0,3}</;

/** The tokens of a Markdown text, or null when its quotations and lists are too deep inside each other to be set. */
export function lexMarkdown(markdown: string): TokensList | null {
  // Asked first: to find it out by reading takes the square of the depth, and then all of the stack.
  if (TOO_MANY_MARKS.test(markdown) && markdown.split('\n').some(nestsTooDeep)) return null;
  const marked = new Marked(
    // biome-ignore lint/suspicious/noExplicitAny: a sentence in place of a heading is no kind of token that marked's types foresee.
    { tokenizer: { url, html, table: tokenizeTable, lheading: tokenizeUnderlined as any } },
    { extensions: [gapMarker] },
    footnoteReader(),
  );
  const read = lex(marked, markdown);
  const tokens = read && notesAtEnd(Object.assign(settleLists(read), { links: read.links }));
  if (tokens === null || isDeeperThan(DEEPEST_NESTING, tokens)) return null;
  settleCharacters(tokens);
  return tokens;
}

/** A bare address in an answer stays text: how many links a paper has must not depend on what somebody answered. */
function url(): undefined {
  return undefined;
}

/** As marked reads it (`false`); its pattern takes as long to compile as two papers take to be read, and most have no HTML. */
function html(text: string): false | undefined {
  return MAY_BE_HTML.test(text) ? false : undefined;
}

function nestsTooDeep(line: string): boolean {
  return TOO_MANY_MARKS.test(line) && !RULE.test(line);
}

/** null when the nesting is so deep that marked runs out of stack. */
function lex(marked: Marked, markdown: string): TokensList | null {
  try {
    return marked.lexer(markdown);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isDeeperThan(levels: number, tokens: readonly Token[]): boolean {
  return tokens.some((token) => {
    const inner: readonly Token[] =
      token.type === 'list' ? token.items : 'tokens' in token ? (token.tokens ?? []) : [];
    return inner.length > 0 && (levels === 0 || isDeeperThan(levels - 1, inner));
  });
}

/**
 * From here on the text of a token is what is printed, and a format has nothing left to do but to escape it. Characters are
 * composed when the marks have been read: some of them (U+1FEF, U+037E) become marks by it.
 */
function settleCharacters(tokens: TokensList): void {
  const settled = new WeakSet<Token>();
  walkTokens(tokens, (token) => {
    if (settled.has(token)) return;
    settled.add(token);
    if ('href' in token && typeof token.href === 'string') token.href = token.href.normalize('NFC');
    if (!('text' in token) || typeof token.text !== 'string') return;
    // From the raw text, for marked has decoded the numbers already, and `&#38;lt;` is to be decoded once.
    const text = token.type === 'text' ? decodeEntities(token.raw) : token.text;
    token.text = text.normalize('NFC');
  });
}

/** The lines of a text as paragraphs of their own: what is left to read of one that cannot be set. */
export function linesAsTokens(markdown: string): readonly Token[] {
  return markdown.split('\n').map((line): Tokens.Paragraph => {
    const text = line.replace(/^[>\s]+/, '').normalize('NFC');
    const words: Tokens.Text = { type: 'text', raw: text, text, escaped: false };
    return { type: 'paragraph', raw: `${line}\n`, text, tokens: [words] };
  });
}
