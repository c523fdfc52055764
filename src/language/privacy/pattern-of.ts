const made = new Map<string, RegExp>();

/**
 * The pattern of a source, made once: the words in it come from the catalogue, and to compile them anew for every name in a
 * text takes longer than to read the text. To be used with `test`, `exec` and `matchAll`, and global only with the last.
 */
export function patternOf(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  const pattern = made.get(key) ?? new RegExp(source, flags);
  made.set(key, pattern);
  return pattern;
}
