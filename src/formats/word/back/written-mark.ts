/** The mark of an item as somebody has written it in Markdown. */
export interface WrittenMark {
  /** Signs before it on its line, without the marks of quotations. */
  readonly indent: number;
  /** The mark with the space after it: how much further in the text of the item begins. */
  readonly width: number;
  /** null for a point. */
  readonly number: number | null;
}

const QUOTE = /^(?: {0,3}> ?)+/;
/** An item may open others on its own line, as in "- 1. text"; the last mark is that of the text. */
const MARK = /^( *(?:(?:[-*+]|\d{1,9}[.)]) +)*)(?:[-*+]|(\d{1,9})[.)])(?: {1,4}(?! )| |$)/;
const NUMBER = /^([>\s]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)\d{1,9}(?=[.)](?:\s|$))/;

/** The mark at the beginning of an item's own lines; undefined where there is none. */
export function writtenMark(source: string): WrittenMark | undefined {
  const [line = ''] = source.split('\n');
  const found = MARK.exec(untabbed(line).replace(QUOTE, ''));
  if (found === null) return undefined;
  const [whole, before = '', number] = found;
  // An item whose text begins on the next line has no space after its mark.
  const width = whole.trimEnd() === whole ? whole.length + 1 : whole.length;
  return {
    indent: before.length,
    width: width - before.length,
    number: number === undefined ? null : Number(number),
  };
}

/** An item's own lines with another number. */
export function withNumber(source: string, number: number): string {
  return source.replace(NUMBER, (_whole, before: string) => `${before}${number}`);
}

/** A tab reaches to the next fourth sign. */
function untabbed(line: string): string {
  return line.split('\t').reduce((text, part) => text + ' '.repeat(4 - (text.length % 4)) + part);
}
