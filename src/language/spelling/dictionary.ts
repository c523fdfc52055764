/** A dictionary of Danish words. Whoever can read one hands it in (src/disk/spelling/danish-dictionary.ts). */
export interface Dictionary {
  /** Whether a word is spelt right as it stands: bent, or put together of others, it is too. */
  knows(word: string): boolean;
  /** The words that may be meant, the likeliest first. Can take a tenth of a second. */
  nearest(word: string): readonly string[];
}
