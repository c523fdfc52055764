/** One operator of a page's content stream, with where it and its operands stand in the stream. */
export interface Operator {
  readonly name: string;
  readonly operands: string;
  readonly start: number;
  readonly end: number;
}

// Most of a page is numbers and glyphs, so that a run of them is one token.
const token =
  /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|(?:(?:[-+.\d]+|<[\dA-Fa-f\s]*>)\s*)+|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
/** What an operand begins with: a string, a name or a number. */
const operandStarts = new Set('(</-+.0123456789');
const keywords = new Set(['true', 'false', 'null']);

/**
 * The operators of a content stream as Skia, Chromium's PDF library, writes it: brackets inside strings are escaped,
 * and there are no inline images and no comments (ISO 32000-1, 7.8.2).
 */
export function* operators(content: string): Generator<Operator> {
  let depth = 0;
  let start: number | undefined;
  for (const match of content.matchAll(token)) {
    const text = match[0];
    start ??= match.index;
    if (text === '[' || text === '<<') depth += 1;
    else if (text === ']' || text === '>>') depth -= 1;
    else if (depth === 0 && !operandStarts.has(content.charAt(match.index)) && !keywords.has(text)) {
      yield {
        name: text,
        operands: content.slice(start, match.index).trim(),
        start,
        end: match.index + text.length,
      };
      start = undefined;
    }
  }
}
