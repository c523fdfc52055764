const conjunction = new Intl.ListFormat('da', { style: 'long', type: 'conjunction' });
const disjunction = new Intl.ListFormat('da', { style: 'long', type: 'disjunction' });

/** ["a", "b", "c"] → "a, b og c". */
export function joinWithOg(items: readonly string[]): string {
  return conjunction.format(items);
}

/** ["a", "b", "c"] → "a, b eller c". */
export function joinWithEller(items: readonly string[]): string {
  return disjunction.format(items);
}
