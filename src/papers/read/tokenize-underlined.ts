import { Tokenizer, type Tokens } from 'marked';

const readHeading = Tokenizer.prototype.lheading;

/**
 * A sentence with "---" below it. Markdown makes a heading of it (CommonMark 0.31.2, 4.3); here it is the sentence and a line across
 * the page, and only what looks like a heading is one.
 */
export function tokenizeUnderlined(
  this: Tokenizer,
  source: string,
): Tokens.Heading | Tokens.Paragraph | undefined {
  const found = readHeading.call(this, source) as Tokens.Heading | undefined;
  if (found === undefined || found.depth !== 2 || !/\n {0,3}-{3,}[ \t]*\n*$/.test(found.raw)) return found;
  const text = found.text;
  if (!isSentence(text)) return found;
  return {
    type: 'paragraph',
    raw: found.raw.replace(/ {0,3}-{3,}[ \t]*\n*$/, ''),
    text,
    tokens: this.lexer.inline(text),
  };
}

/** A heading is one line that ends without a mark. */
function isSentence(text: string): boolean {
  return text.includes('\n') || /[.!?:;,]["»«”’)*_]*$/.test(text.trim());
}
