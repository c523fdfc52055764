import Papa from 'papaparse';
import { failure, type Result, success } from '../fault.ts';
import { lastingFault, passingFault } from './bank-faults.ts';
import type { DataRequest } from './data-request.ts';

/** The column that holds the figure. */
const FIGURE = 'INDHOLD';
/** Not known, or not told; never 0. */
const MISSING = '..';
/** With lang=da a comma stands before decimals, and nothing between thousands. */
const NUMBER = /^\d+(?:,\d+)?$/;

/** The figures of an answer, by their codes in the order of the variables that were asked for. */
export interface Cells {
  /** Null where the source has no figure; undefined where none was asked for. */
  at(codes: readonly string[]): number | null | undefined;
}

/**
 * Reads the CSV of a `data` answer and holds it against what was asked: every cell once, none beside, each a number or "..".
 * Columns are found by their names.
 *
 * Faults: `statbank-unreadable`, `statbank-foreign-row`, `statbank-duplicate-row`, `statbank-cut`.
 */
export function readCells(text: string, { variables }: DataRequest): Result<Cells> {
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter: ';', skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const names = header.map((name) => name.toLocaleUpperCase('da'));
  const columns = variables.map(({ code }) => names.indexOf(code.toLocaleUpperCase('da')));
  const figure = names.indexOf(FIGURE);
  if (figure < 0 || columns.includes(-1) || names.length !== variables.length + 1 || errors.length > 0)
    return unreadable('Søjlerne er ikke dem, der er spurgt om.');
  const found = new Map<string, number | null>();
  for (const row of rows) {
    if (row.length !== names.length)
      return failure(
        passingFault('statbank-cut', 'Svaret fra Danmarks Statistik er klippet over midt i en linje.'),
      );
    const codes = columns.map((column) => row[column] ?? '');
    const stranger = variables.findIndex(({ values }, index) => !values.includes(codes[index] ?? ''));
    if (stranger >= 0) return failure(foreign(codes));
    const key = codes.join(';');
    if (found.has(key)) return failure(twice(codes));
    const value = readNumber(row[figure] ?? '');
    if (value === undefined) return unreadable(`Der står ikke et tal ved ${codes.join(', ')}.`);
    found.set(key, value);
  }
  const asked = variables.reduce((product, { values }) => product * values.length, 1);
  if (found.size < asked)
    return failure(
      passingFault(
        'statbank-cut',
        `Der mangler ${asked - found.size} af ${asked} tal i svaret fra Danmarks Statistik.`,
      ),
    );
  return success({ at: (codes) => found.get(codes.join(';')) });
}

/** Undefined when it is no number: an empty cell is a fault, not a figure that is missing. */
function readNumber(cell: string): number | null | undefined {
  if (cell === MISSING) return null;
  return NUMBER.test(cell) ? Number(cell.replace(',', '.')) : undefined;
}

function unreadable(why: string): Result<never> {
  return failure(
    lastingFault(
      'statbank-unreadable',
      `Svaret fra Danmarks Statistik er ikke til at læse. ${why.slice(0, 200)}`,
    ),
  );
}

function foreign(codes: readonly string[]) {
  return lastingFault(
    'statbank-foreign-row',
    `Svaret fra Danmarks Statistik har et tal, der ikke er spurgt om (${codes.join(', ').slice(0, 100)}).`,
  );
}

function twice(codes: readonly string[]) {
  return lastingFault(
    'statbank-duplicate-row',
    `Det samme tal står to gange i svaret fra Danmarks Statistik (${codes.join(', ').slice(0, 100)}).`,
  );
}
