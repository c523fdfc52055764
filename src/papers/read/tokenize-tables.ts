import { Tokenizer, type Tokens } from 'marked';

const readTable = Tokenizer.prototype.table;

/**
 * A table as it is written. GFM drops the cells of a row beyond those of its header, and takes every line below a table for a row of
 * it (GFM 0.29, 4.10): here such a cell has a column without a heading, and a line without a bar is text below the table.
 */
export function tokenizeTable(this: Tokenizer, source: string): Tokens.Table | undefined {
  const found = readTable.call(this, source);
  if (found === undefined) return undefined;
  const lines = found.raw.replace(/\n+$/, '').split('\n');
  const end = lines.findIndex((line, index) => index > 1 && !hasBar(line));
  const own = end === -1 ? lines : lines.slice(0, end);
  const missing = Math.max(
    0,
    own.slice(2).reduce((most, line) => Math.max(most, cellsIn(line)), 0) - found.header.length,
  );
  if (end === -1 && missing === 0) return found;
  const [header = '', rule = '', ...rows] = own;
  const wider = [widened(header, ' ', missing), widened(rule, ' --- ', missing), ...rows].join('\n');
  const read = readTable.call(this, `${wider}\n`);
  if (read === undefined) return found;
  read.raw = end === -1 ? found.raw : `${own.join('\n')}\n`;
  return read;
}

function widened(line: string, cell: string, count: number): string {
  if (count === 0) return line;
  return `${line.trimEnd().replace(/(?<!\\)\|$/, '')}${`|${cell}`.repeat(count)}|`;
}

/** Up to the last cell in which something is written. */
export function cellsIn(line: string): number {
  const cells = line
    .trim()
    .replace(/\\[\\|]/g, '')
    .replace(/^\|/, '')
    .split('|');
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function hasBar(line: string): boolean {
  return line.replace(/\\[\\|]/g, '').includes('|');
}
