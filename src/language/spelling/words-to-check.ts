/** Below this a slip is mostly another word, or an abbreviation. */
const SHORTEST = 4;
/** No word that anybody writes is longer, and to look for what is near takes its time. */
const LONGEST = 40;
/**
 * A word in small letters, with hyphens inside. Names begin with a capital; what touches a digit, an at sign, a slash or another
 * point is an address, a file or a number, and what has an apostrophe is foreign or shortened.
 */
const WORD =
  /(?<![\p{L}\p{M}\p{N}_@/\\.:'’-])\p{Ll}+(?:-\p{Ll}+)*(?![\p{L}\p{M}\p{N}_@/\\'’-]|\.[\p{L}\p{N}]|:\/\/)/gu;
/** A full stop in the middle of a sentence ends an abbreviation: "forv. leder". */
const GOES_ON = /^\. ?[\p{Ll}\p{N}]/u;

/** A word of a text, and where it begins, in UTF-16 units from 0. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
}

/** The words of a text whose spelling a dictionary can judge, each the first time it stands there. */
export function wordsToCheck(text: string): readonly TextWord[] {
  const found = new Map<string, TextWord>();
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (word.length < SHORTEST || word.length > LONGEST || found.has(word)) continue;
    if (!GOES_ON.test(text.slice(start + word.length))) found.set(word, { word, start });
  }
  return [...found.values()];
}

/** The text with one word in the place of another, wherever that stands whole. */
export function replaceWord(text: string, word: string, by: string): string {
  const whole = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_-])${word}(?![\\p{L}\\p{M}\\p{N}_-])`, 'gu');
  return text.replace(whole, () => by);
}
