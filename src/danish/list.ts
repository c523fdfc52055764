/** ["a", "b", "c"] → "a, b og c". Not by `Intl.ListFormat`, which says the same and takes as long to make as a command to begin. */
export function joinWithOg(items: readonly string[]): string {
  return joinWith('og', items);
}

/** ["a", "b", "c"] → "a, b eller c". */
export function joinWithEller(items: readonly string[]): string {
  return joinWith('eller', items);
}

function joinWith(word: string, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
