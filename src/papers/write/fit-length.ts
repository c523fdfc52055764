import { countWords } from '../../danish/words.ts';
import { readText } from '../read/paper-text.ts';
import { parsePaper } from '../read/parse-paper.ts';

export interface LengthLimit {
  readonly words: number;
  readonly characters: number;
}

export interface Length {
  readonly words: number;
  /** Spaces included, as newspapers count. */
  readonly characters: number;
}

/** From nothing left out (0) to the barest form that still makes the case. */
const BREVITIES = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Brevity = (typeof BREVITIES)[number];

/** The length of a piece as the newspaper counts it: headline, text and signature; no markup, sources or note of an example. */
export function measureLength(markdown: string): Length {
  const text = readText(parsePaper(markdown).blocks.filter(({ heading }) => heading !== 'Kilder'));
  return { words: countWords(text), characters: [...text].length };
}

/**
 * The fullest form that keeps within the limit; the barest when none does. Sentences are left out whole, in an order
 * the template fixes; nothing is ever cut.
 */
export function fitLength(
  render: (brevity: Brevity) => string,
  limit: LengthLimit,
  measure: (text: string) => Length = measureLength,
): string {
  let text = '';
  for (const brevity of BREVITIES) {
    text = render(brevity);
    if (keepsLimit(measure(text), limit)) return text;
  }
  return text;
}

/** Whether a text may stand where there is room for so much. */
export function keepsLimit(length: Length, limit: LengthLimit): boolean {
  return length.words <= limit.words && length.characters <= limit.characters;
}
