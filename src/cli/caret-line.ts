import { printable } from '../danish/printable.ts';

const TAB = '    ';
/** Longest excerpt: fits a terminal of 80 columns with its indentation. */
const WIDEST = 72;
const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });
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
  const before = cutStart(expand(line.slice(0, start)), WIDEST / 2);
  const meant = cutEnd(expand(line.slice(start, start + length)), WIDEST - displayWidth(before));
  const room = WIDEST - displayWidth(before) - displayWidth(meant);
  const after = meant.endsWith('…') ? '' : cutEnd(expand(line.slice(start + length)).trimEnd(), room);
  return {
    text: before + meant + after,
    carets: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(meant))),
  };
}

/** How many columns a terminal uses for the text. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

function expand(text: string): string {
  return text.replaceAll('\t', TAB);
}

function cutStart(text: string, widest: number): string {
  if (displayWidth(text) <= widest) return text;
  const kept = [...graphemes.segment(text)].map(({ segment }) => segment);
  while (displayWidth(kept.join('')) > widest - 1) kept.shift();
  return `…${kept.join('')}`;
}

function cutEnd(text: string, widest: number): string {
  if (displayWidth(text) <= widest) return text;
  const kept = [...graphemes.segment(text)].map(({ segment }) => segment);
  while (displayWidth(kept.join('')) > widest - 1) kept.pop();
  return `${kept.join('')}…`;
}
