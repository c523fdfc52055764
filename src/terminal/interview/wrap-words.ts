import columnsTaken from 'fast-string-width';

const WIDEST = 90;
const NARROWEST = 20;
/** What begins a line of a list: what follows is set in below it. */
const HANGING = /^\s*(?:\d+\. )?/;

/**
 * The text broken between words, so that no line is wider than the terminal (or than is good to read). A word that is
 * wider stands alone on its line.
 */
export function wrapWords(text: string, columns: number, indent = ''): string {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST)) - indent.length;
  return eachLine(text, (line) => {
    const lead = HANGING.exec(line)?.[0] ?? '';
    const rest = wrapLine(line.slice(lead.length), width - lead.length);
    return lead + rest.join(`\n${indent}${' '.repeat(lead.length)}`);
  });
}

/**
 * The same for who hears the lines or reads them with the fingers: nothing is set in, and a line is as long as there is
 * room for. The last column stays free, because the console of older Windows ends a full line by itself, and the line
 * after it would be empty.
 */
export function wrapFlush(text: string, columns: number): string {
  return eachLine(text, (line) => wrapLine(line, columns - 1).join('\n'));
}

function eachLine(text: string, wrapped: (line: string) => string): string {
  return text.split('\n').map(wrapped).join('\n');
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  // A no-break space holds its words together here, too.
  for (const word of line.split(/(?<=[^\S\u00A0\u202F])/)) {
    if (current !== '' && columnsTaken((current + word).trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = word;
    } else current += word;
  }
  return [...lines, current.trimEnd()];
}
