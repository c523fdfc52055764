/** "Afsnit: Lokale tal." A title that ends in a mark of its own, such as a question, keeps to that. */
export function sectionHeading(title: string): string {
  return `Afsnit: ${title}${/[\p{L}\p{N})]$/u.test(title) ? '.' : ''}`;
}
