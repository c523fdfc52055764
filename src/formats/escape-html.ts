const replacements: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Every character that means something in HTML becomes its entity: safe in text and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => replacements[character] ?? character);
}

/** The same, but an entity that the author wrote (`&nbsp;`, `&#8239;`) stays an entity, as Markdown promises. */
export function escapeMarkdownText(text: string): string {
  return text.replace(/[<>"']|&(?!#?\w+;)/g, (character) => replacements[character] ?? character);
}
