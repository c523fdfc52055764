import { whenFirstUsed } from './when-first-used.ts';

const segmenter = whenFirstUsed(() => new Intl.Segmenter('da', { granularity: 'word' }));
/**
 * Every word that is found holds on to the whole text that was searched, so that is done piece by piece: up to a space, and
 * in a row of characters that no reader would call a word, wherever the piece is full.
 */
const PIECE = /[\s\S]{1,1000}(?=\s|$)|\S{1,1000}/g;

/** The words of a text, punctuation left out. "12,5" and "DH's" are one word each. */
export function splitWords(text: string): readonly string[] {
  return (text.match(PIECE) ?? []).flatMap((piece) =>
    [...segmenter().segment(piece)].filter((part) => part.isWordLike).map((part) => part.segment),
  );
}

/** How many words a newspaper would count. Parts joined by a hyphen are one word to it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\d]/u.test(token)).length;
}
