const made = new Map<string, RegExp>();

/**
 * The letters of Danish and of the names Danes bear. The classes of all scripts (`\p{L}`), and a pattern that makes no
 * difference between small letters and capitals, take ten times as long to compile, and these patterns are large.
 */
const SMALL = 'a-zß-öø-ÿāăąćčďđēėęěğģīıįķĺļľłńņňőœŕřśşšťūůűźżž';
const CAPITAL = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĮĶĹĻĽŁŃŅŇŐŒŔŘŚŞŠŤŪŮŰŹŻŽ';
const CLASSES: Readonly<Record<string, string>> = {
  '\\p{Ll}': SMALL,
  '\\p{Lu}': CAPITAL,
  '\\p{L}': `${SMALL}${CAPITAL}`,
};

/**
 * The pattern of a source, made once: the words in it come from the catalogue, and to compile them anew for every name in a
 * text takes longer than to read the text. `\p{L}`, `\p{Ll}` and `\p{Lu}` are Danish letters. To be used with `test`, `exec`
 * and `matchAll`, and global only with the last; where capitals make no difference, on what `inSmallLetters` gives.
 */
export function patternOf(source: string, flags: '' | 'g' = ''): RegExp {
  const key = `${flags}/${source}`;
  const pattern = made.get(key) ?? new RegExp(withClasses(source), flags);
  made.set(key, pattern);
  return pattern;
}

/** A text with small letters only, in which every place is where it was. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  // The small form of a few foreign letters is longer.
  return small.length === text.length ? small : [...text].map(smallOr).join('');
}

function smallOr(sign: string): string {
  const small = sign.toLowerCase();
  return small.length === sign.length ? small : sign;
}

/** Within brackets the letters stand alone, outside they are a class. */
function withClasses(source: string): string {
  let depth = 0;
  return source.replace(/\\p\{L[lu]?\}|\\.|[[\]]/g, (part) => {
    if (part === '[') depth = 1;
    else if (part === ']') depth = 0;
    const letters = CLASSES[part];
    if (letters === undefined) return part;
    return depth > 0 ? letters : `[${letters}]`;
  });
}
