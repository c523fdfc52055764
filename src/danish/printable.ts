/** Control characters, those that turn the direction of writing, and some that cannot be seen at all. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u200B\u2060\uFEFF]/gu;

/**
 * A line of somebody's text, safe to show in a terminal: whatever could move the cursor, colour the screen or turn the
 * text around becomes a replacement character. Tabs stay. The length is unchanged, so columns still point right.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (character === '\t' ? character : '\uFFFD'));
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
