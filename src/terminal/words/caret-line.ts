import { printable } from '../../danish/printable.ts';
import { whenFirstUsed } from '../../danish/when-first-used.ts';

const TAB = '    ';
/** Longest excerpt: fits a terminal of 80 columns with its indentation. */
const WIDEST = 72;
/** What is looked at on each side: more than the signs of a whole excerpt take up, and little however long the line is. */
const NEAR = 300;
const graphemes = whenFirstUsed(() => new Intl.Segmenter('da', { granularity: 'grapheme' }));
const WIDE =
  /\p{Extended_Pictographic}|\p{RI}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

/**
 * A line of the file and, below it, carets under the stretch that is meant. Tabs become spaces, wide characters count
 * double, and of a long line only the part around the carets is shown. Columns count from 1, in UTF-16 units.
 */
export function caretLines(
  excerpt: string,
  column: number,
  length: number,
): { readonly text: string; readonly carets: string } {
  const line = printable(excerpt);
  const start = column - 1;
  const before = cutStart(line.slice(0, start), WIDEST / 2);
  const meant = cutEnd(line.slice(start, start + length), WIDEST - displayWidth(before));
  const room = WIDEST - displayWidth(before) - displayWidth(meant);
  const after = meant.endsWith('…') ? '' : cutEnd(line.slice(start + length).trimEnd(), room);
  return {
    text: before + meant + after,
    carets: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(meant))),
  };
}

/** How many columns a terminal uses for the text. */
export function displayWidth(text: string): number {
  return signsOf(text).reduce((width, sign) => width + columnsOf(sign), 0);
}

function cutStart(text: string, widest: number): string {
  const near = expand(text.slice(-NEAR).replace(/^[\uDC00-\uDFFF]/, ''));
  if (text.length <= NEAR && displayWidth(near) <= widest) return near;
  return `…${fitting(signsOf(near).toReversed(), widest - 1)
    .toReversed()
    .join('')}`;
}

function cutEnd(text: string, widest: number): string {
  const near = expand(text.slice(0, NEAR).replace(/[\uD800-\uDBFF]$/, ''));
  if (text.length <= NEAR && displayWidth(near) <= widest) return near;
  return `${fitting(signsOf(near), widest - 1).join('')}…`;
}

/** The signs from the first on that there is room for. */
function fitting(signs: readonly string[], room: number): readonly string[] {
  let width = 0;
  const tooMany = signs.findIndex((sign) => {
    width += columnsOf(sign);
    return width > room;
  });
  return tooMany === -1 ? signs : signs.slice(0, tooMany);
}

function signsOf(text: string): readonly string[] {
  return Array.from(graphemes().segment(text), ({ segment }) => segment);
}

function columnsOf(sign: string): number {
  return WIDE.test(sign) ? 2 : 1;
}

function expand(text: string): string {
  return text.replaceAll('\t', TAB);
}
