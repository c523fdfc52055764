const LONGEST = 60;
/** Indentation, list dash, name and colon; then the rest of the line. */
const LINE = /^\s*(?:- +)?(?:([^\s:"'#[{][^:]*):(?:\s+|$))?(.*)$/;
const OPENING_QUOTE = /^["'”“„»«’‘]/;
const CLOSING_QUOTE = /["'”“„»«’‘]$/;

/** The name before the first colon, if there is one, and what comes after it. */
export function splitLine(line: string): { readonly key: string | undefined; readonly rest: string } {
  const match = LINE.exec(line.trimEnd());
  return { key: match?.[1], rest: match?.[2] ?? '' };
}

/** The line as it should be: `krav: "Vi siger: gør det nu"`. A long text is cut, as it only shows where to put quotes. */
export function quotedLine(line: string): string {
  const { key, rest } = splitLine(line);
  return `${key === undefined ? '' : `${key}: `}${quoted(rest)}`;
}

/** The text in the kind of quotes that needs the least change to it. */
function quoted(text: string): string {
  const bare = withoutQuotes(text.trim());
  return inQuotes(bare);
}

/** The text to the letter, in double quotation marks, or single ones when it has double ones inside. */
export function inQuotes(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
  return /["\\]/.test(shown) ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`;
}

/** The text without quotation marks of any kind around it; an opening one is dropped even where no other closes it. */
export function withoutQuotes(text: string): string {
  return OPENING_QUOTE.test(text) ? text.replace(OPENING_QUOTE, '').replace(CLOSING_QUOTE, '') : text;
}

/** A line to copy, set below the sentence that introduces it. */
export function example(...lines: readonly string[]): string {
  return lines.map((line) => `\n    ${line}`).join('');
}
