const WIDEST = 90;
/** What begins a line of a list: what follows is set in below it. */
const HANGING = /^\s*(?:\d+\. )?/;

/** The text broken between words, so that no line is wider than the terminal (or than is good to read). */
export function wrapWords(text: string, columns: number, indent = ''): string {
  const width = Math.max(20, Math.min(columns, WIDEST)) - indent.length;
  return text
    .split('\n')
    .map((line) => {
      const lead = HANGING.exec(line)?.[0] ?? '';
      const rest = wrapLine(line.slice(lead.length), width - lead.length);
      return lead + rest.join(`\n${indent}${' '.repeat(lead.length)}`);
    })
    .join('\n');
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\s)/)) {
    if (current !== '' && (current + word).trimEnd().length > width) {
      lines.push(current.trimEnd());
      current = word;
    } else current += word;
  }
  return [...lines, current.trimEnd()];
}
