import { countWords } from '../../danish/words.ts';
import { cleanText } from './parse/parse-text.ts';
import type { LinesPrompt } from './prompt.ts';

/** How much is written of a long text, against the limits there are. */
export interface HowMuch {
  readonly words: number;
  readonly characters: number;
  /** The most characters there is room for, and how many of them are left, below 0 where there are too many; null without a limit. */
  readonly room: { readonly longest: number; readonly left: number } | null;
  /** Words the newspaper takes for the whole piece; null where that is not known. */
  readonly newspaperWords: number | null;
}

/** Counts a long text while it is written, as it is counted when it is read. */
export function howMuch({ longest, newspaperWords }: LinesPrompt, text: string): HowMuch {
  const written = cleanText(text);
  const characters = [...written].length;
  return {
    words: countWords(written),
    characters,
    room: longest === undefined ? null : { longest, left: longest - characters },
    newspaperWords: newspaperWords ?? null,
  };
}
