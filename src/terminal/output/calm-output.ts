import type { Context } from '../context.ts';

/** What moves a cursor, colours a screen, names a window or turns the text around; a tab and a line break only set text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: replacing them is the point.
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Bidi_Control}]/gu;

/**
 * An output through which nothing steers the terminal, wherever it comes from: names of files and folders are as hostile as
 * answers. What is shown of a text is made harmless where it is shown, too (danish/printable.ts). JSON is unchanged: there
 * such a character is written as its number (words/as-json.ts).
 */
export function calmOutput(output: Context['stdout']): Context['stdout'] {
  return { write: (text) => output.write(text.replace(STEERING, '\uFFFD')) };
}
