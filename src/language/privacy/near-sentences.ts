/** The end of a sentence before a capital, or of a line; not the point of an ordinal or an initial. */
const END = /(?<!\d|\b\p{Lu}|\b(?:d|hr|nr|kl|ca|fx|dr|skt|fru|frk))[.!?]["”»]?\s+(?=\p{Lu})|\n+/gu;

export interface Stretch {
  /** Offset in the whole text. */
  readonly start: number;
  readonly text: string;
}

/** Every sentence with the one after it: signs that far apart belong to one story. Linear in the length of the text. */
export function nearSentences(text: string): readonly Stretch[] {
  const begins = [0, ...[...text.matchAll(END)].map((match) => match.index + match[0].length)];
  return begins.map((start, index) => ({ start, text: text.slice(start, begins[index + 2] ?? text.length) }));
}
