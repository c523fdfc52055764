const WIDEST = 90;

/** The text broken between words, so that no line is wider than the terminal (or than is good to read). */
export function wrapWords(text: string, columns: number, indent = ''): string {
  const width = Math.max(20, Math.min(columns, WIDEST)) - indent.length;
  return text
    .split('\n')
    .map((line) => wrapLine(line, width).join(`\n${indent}`))
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
