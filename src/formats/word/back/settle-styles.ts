import type { Span } from '../block.ts';

export type MarkedStyle = 'strike' | 'bold' | 'italic';

/** From the outside in: what has a mark lies in the marks before it. */
export const MARKED_STYLES: readonly MarkedStyle[] = ['strike', 'bold', 'italic'];

/**
 * Spans whose styles begin and end where Markdown can mark them, a span for each sign. Space loses the style at either end. So does
 * punctuation where the mark would stand between it and a word, as after "Goal" with a bold ":", and what has no letter or
 * digit is not styled at all: nobody sees it, and the marks would be read as text.
 */
export function settleStyles(spans: readonly Span[]): readonly Span[] {
  let signs = wordsOfSigns(spans.flatMap(signsOf)).flatMap(settleWord);
  for (const style of MARKED_STYLES) signs = settle(signs, style);
  return signs;
}

/** A picture has no style, nor has a line break the font of code. */
function signsOf(span: Span): readonly Span[] {
  const { text, picture, href } = span;
  if (picture !== undefined) return [href === undefined ? { text, picture } : { text, picture, href }];
  return Array.from(text, (sign) => ({ ...span, text: sign, code: span.code === true && sign !== '\n' }));
}

/** Each word, and each space between two. */
function wordsOfSigns(signs: readonly Span[]): readonly (readonly Span[])[] {
  const words: Span[][] = [];
  for (const sign of signs) {
    const last = words.at(-1);
    if (last && !isSpace(sign) && !isSpace(last[0])) last.push(sign);
    else words.push([sign]);
  }
  return words;
}

/**
 * Marks inside marks cannot be told from each other in the middle of a word: such a word has the styles that all of it has.
 * Only a line through the whole of it can stand around others.
 */
function settleWord(word: readonly Span[]): readonly Span[] {
  const [first, last] = [word.findIndex(hasWord), word.findLastIndex(hasWord)];
  const letters = word.slice(Math.max(first, 0), last + 1);
  const mixed = MARKED_STYLES.filter(
    (style) => new Set(letters.map((sign) => sign[style] === true)).size > 1,
  );
  const near = MARKED_STYLES.filter((style) => style !== 'strike' || mixed.includes(style));
  const meet = letters.some((sign) => near.filter((style) => sign[style]).length > 1);
  if (mixed.length === 0 || !meet) return word;
  const plain = Object.fromEntries(mixed.map((style) => [style, false]));
  return word.map((sign) => ({ ...sign, ...plain }));
}

function settle(signs: readonly Span[], style: MarkedStyle): Span[] {
  const outer = MARKED_STYLES.slice(0, MARKED_STYLES.indexOf(style) + 1);
  const runOf = (sign: Span | undefined) => outer.map((one) => sign?.[one] === true).join();
  const settled: Span[] = [];
  for (let start = 0, end = 0; start < signs.length; start = end) {
    while (end < signs.length && runOf(signs[end]) === runOf(signs[start])) end += 1;
    const [from, to] = signs[start]?.[style] ? markable(signs, start, end) : [end, end];
    for (const [index, sign] of signs.slice(start, end).entries())
      settled.push({ ...sign, [style]: start + index >= from && start + index < to });
  }
  return settled;
}

/** The part of a run that can have marks around it: from, and up to. */
function markable(signs: readonly Span[], start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && isSpace(signs[from])) from += 1;
  while (to > from && isSpace(signs[to - 1])) to -= 1;
  if (!signs.slice(from, to).some(hasWord)) return [end, end];
  const opens = isWord(signs[from]) || isSpace(signs[from - 1]);
  const closes = isWord(signs[to - 1]) || isSpace(signs[to]);
  if (opens && closes) return [from, to];
  while (from < to && !isWord(signs[from])) from += 1;
  while (to > from && !isWord(signs[to - 1])) to -= 1;
  return [from, to];
}

function hasWord({ text }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The signs around code and pictures are punctuation. */
function isWord(sign: Span | undefined): boolean {
  return (
    sign !== undefined && !sign.code && sign.picture === undefined && /[\p{L}\p{N}\p{M}]/u.test(sign.text)
  );
}

/** Also where there is nothing. */
function isSpace(sign: Span | undefined): boolean {
  return sign === undefined || (sign.picture === undefined && sign.text.trim() === '');
}
