/** Templates leave ragged space behind; a paper that people edit should not. */
export function tidyMarkdown(text: string): string {
  const lines = text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) =>
      line
        .replace(/[ \t]+$/, '')
        .replace(/^ (?=[\p{L}\d»])/u, '')
        .replace(/(\S) {2,}(?=\S)/g, '$1 '),
    )
    .join('\n')
    // Two full stops where a sentence ended in a value; three are somebody's own.
    .replace(/(?<!\.)(?:\.\.|\.{4})(?!\.)/g, (stops) => stops.slice(1))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `${lines}\n`;
}
