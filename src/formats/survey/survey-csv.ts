import Papa from 'papaparse';
import type { SurveyTable } from './survey-rows.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The table as CSV that a Danish Excel opens with a double click: semicolons, CRLF, and the byte order mark by which it knows UTF-8.
 * A cell that it would run as a formula gets an apostrophe before it.
 */
export function surveyCsv({ columns, rows }: SurveyTable): string {
  const lines = [columns, ...rows.map((cells) => cells.map(({ text }) => text))];
  const csv = Papa.unparse(lines as string[][], { delimiter: ';', newline: '\r\n', escapeFormulae: true });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}
