import type { WordTable } from './word-element.ts';

type WordRow = WordTable['children'][number];
type WordCell = WordRow['children'][number];

/** As many columns as a table in Word can have. */
const MOST_COLUMNS = 63;

/**
 * The cells of a table, each in its own column. Markdown merges no cells: where one reaches over more columns or rows, it
 * stands in the first, and null in the others.
 */
export function tableGrid(rows: readonly WordRow[]): readonly (readonly (WordCell | null)[])[] {
  /** How many rows below are still taken by a cell above, column by column. */
  const taken: number[] = [];
  const lines = rows.map((row) => {
    const line: (WordCell | null)[] = [];
    const passTaken = () => {
      for (let left = taken[line.length] ?? 0; left > 0; left = taken[line.length] ?? 0) {
        taken[line.length] = left - 1;
        line.push(null);
      }
    };
    for (const cell of row.children) {
      passTaken();
      const { colSpan = 1, rowSpan = 1 } = cell;
      const room = MOST_COLUMNS - line.length;
      for (let column = 0; column < Math.min(Math.max(colSpan, 1), room); column += 1) {
        taken[line.length] = rowSpan - 1;
        line.push(column === 0 ? cell : null);
      }
    }
    passTaken();
    return line;
  });
  const width = Math.max(0, ...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => null)]);
}
