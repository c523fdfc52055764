import { splitSentences } from '../danish/sentences.ts';
import { splitWords } from '../danish/words.ts';

/** A word counts as long from its seventh letter (Björnsson 1968). */
const LONG_WORD = 7;

/**
 * LIX of a plain text, a paragraph a line: words a sentence + 100 × long words a word. Headings and list items end a
 * sentence by themselves. 0 for a text without words.
 */
export function lix(text: string): number {
  const sentences = text.split('\n').flatMap((paragraph) => splitSentences(paragraph));
  const words = sentences.flatMap((sentence) => splitWords(sentence));
  if (words.length === 0) return 0;
  const long = words.filter((word) => [...word].length >= LONG_WORD);
  return words.length / sentences.length + (100 * long.length) / words.length;
}
