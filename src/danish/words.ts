const segmenter = new Intl.Segmenter('da', { granularity: 'word' });

/** The words of a text, punctuation left out. "12,5" and "DH's" are one word each. */
export function splitWords(text: string): readonly string[] {
  return [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}

/** How many words a newspaper would count. Parts joined by a hyphen are one word to it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\d]/u.test(token)).length;
}
