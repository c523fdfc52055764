import type { Context } from '../context.ts';

/** What moves a cursor, colours a screen or names a window; a tab and a line break only set text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: replacing them is the point.
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/**
 * An output through which nothing steers the terminal, wherever it comes from: names of files and folders are as hostile as
 * answers. What is shown of a text is made harmless where it is shown, too (danish/printable.ts). JSON is unchanged: it
 * writes control characters as \u001b itself.
 */
export function calmOutput(output: Context['stdout']): Context['stdout'] {
  return { write: (text) => output.write(text.replace(STEERING, '\uFFFD')) };
}
