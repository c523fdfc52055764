import type { Dictionary } from '../../src/language/spelling/dictionary.ts';

/** A dictionary of a few words. What is near a word is said, or else the word with its last letter doubled. */
export function smallDictionary(
  words: readonly string[],
  near: Readonly<Record<string, readonly string[]>> = {},
): Dictionary {
  return {
    knows: (word) => words.includes(word),
    nearest: (word) => near[word] ?? [`${word}${word.at(-1)}`],
  };
}
