import type { Catalogue } from '../../content/catalogue/catalogue.ts';

const WORD = /\p{L}{4,}/gu;
const READ = new WeakMap<Catalogue, ReadonlySet<string>>();

/**
 * Every word of the texts of a catalogue, in small letters: the terms of the field, municipalities, acts and measures, those of a
 * catalogue of one's own among them. Ids and addresses, which have no space in them, are left out.
 */
export function catalogueWords(catalogue: Catalogue): ReadonlySet<string> {
  const before = READ.get(catalogue);
  if (before) return before;
  const words = new Set<string>();
  addWords(catalogue, words);
  READ.set(catalogue, words);
  return words;
}

function addWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') {
    if (value.includes(' ')) for (const [word] of value.matchAll(WORD)) words.add(word.toLowerCase());
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) addWords(inner, words);
  }
}
