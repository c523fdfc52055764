// Made when they are first used: the first of them takes as long as reading the rest of a command.
let conjunction: Intl.ListFormat | undefined;
let disjunction: Intl.ListFormat | undefined;

/** ["a", "b", "c"] → "a, b og c". */
export function joinWithOg(items: readonly string[]): string {
  conjunction ??= new Intl.ListFormat('da', { style: 'long', type: 'conjunction' });
  return conjunction.format(items);
}

/** ["a", "b", "c"] → "a, b eller c". */
export function joinWithEller(items: readonly string[]): string {
  disjunction ??= new Intl.ListFormat('da', { style: 'long', type: 'disjunction' });
  return disjunction.format(items);
}
