/**
 * Values are escaped in two steps, because a dash or "2." is only markup at the start of a line, and a paper that a board
 * will edit by hand must not be littered with backslashes. A printed value is first made harmless inside a line and
 * fenced with two private characters; when the whole text is there, the fences show which values begin a line.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const FENCES = /[\uE000\uE001]/g;
const VALUE = /\uE000([^\uE001]*)\uE001/g;
/** What may stand before a value that still counts as the start of a line: list markers, quotation marks, table bars. */
const LINE_START = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*$/;
/** Control characters other than line breaks; they have no business in a paper. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** One value, on one line, with everything that is markup inside a line made harmless. */
export function escapeValue(value: string): string {
  const inline = value
    .replace(FENCES, '')
    .replace(/\s+/g, ' ')
    .replace(CONTROL, '')
    .trim()
    .replace(/[\\`*_<>|]/g, '\\$&')
    .replace(/~(?!\s)/g, '\\~')
    .replace(/\](?=[([:])/g, ']\\')
    .replace(/!(?=\[)/g, '\\!')
    .replace(/&(?=#?\w+;)/g, '\\&');
  return OPEN + inline + CLOSE;
}

/** The finished text: fences gone, and values that begin a line kept from being headings, lists or rules. */
export function resolveValues(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.replace(VALUE, (_match, value: string, at: number) =>
        LINE_START.test(line.slice(0, at)) ? escapeLineStart(value) : value,
      ),
    )
    .join('\n');
}

function escapeLineStart(value: string): string {
  return value
    .replace(/^(#{1,6}(?=\s|$)|[-+=~])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^\[(?=[ xX]\])/, '\\[');
}
