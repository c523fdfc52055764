const made = new Map<string, RegExp>();

/** The letters of Danish, and of the names that are written with Latin letters. */
const LATIN = 'A-Za-zÀ-ÖØ-öø-ɏ';
const LETTER_OR_BRACKET = /\\p\{L[lu]?\}|\\.|\[|\]/gu;

/**
 * The pattern of a source, made once: the words in it come from the catalogue, and to compile them anew for every name in a
 * text takes longer than to read the text. To be used with `test`, `exec` and `matchAll`, and global only with the last.
 * Under `i` the letters of all scripts in all their cases take a hundred times as long to compile as the Latin ones, which are
 * taken instead of `\p{L}`, `\p{Ll}` and `\p{Lu}`.
 */
export function patternOf(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  const pattern = made.get(key) ?? new RegExp(flags.includes('i') ? latin(source) : source, flags);
  made.set(key, pattern);
  return pattern;
}

function latin(source: string): string {
  let inClass = false;
  return source.replace(LETTER_OR_BRACKET, (found) => {
    if (found === '[' || found === ']') inClass = found === '[';
    if (!found.startsWith('\\p')) return found;
    return inClass ? LATIN : `[${LATIN}]`;
  });
}
