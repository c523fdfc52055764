import Papa from 'papaparse';
import { findMunicipality } from '../../answers/find-municipality.ts';
import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { Question } from '../../content/catalogue/question.ts';
import type { Municipality } from '../../content/catalogue/registers.ts';
import { decodeText, type TextKind } from '../../danish/decode-text.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import {
  fitsInSheet,
  type Reading,
  readAnswer,
  readFigure,
  type WantedAnswer,
  type WrittenFigure,
} from './wanted-answer.ts';

/** The answers of one municipality. */
export interface SheetRow {
  readonly municipality: Municipality;
  readonly answers: readonly WantedAnswer[];
}

const SHEET: TextKind = {
  name: 'et ark som CSV',
  instead: 'Gem arket fra Excel som CSV UTF-8.',
  again: 'Kør så kommandoen igen.',
};
const NAMES_THE_ROW = 'kommune';
const PARTS = ['vaerdi', 'periode', 'kilde', 'opslaaet', 'landet'] as const;
/** Parts that may stand once for all figures of a row. */
const SHARED: readonly (keyof WrittenFigure)[] = ['periode', 'kilde', 'opslaaet'];
/** More than all municipalities and questions; what is longer is another file. */
const MOST_ROWS = 1000;
const MOST_COLUMNS = 400;
/** Who mends these is told the next ones. */
const MOST_TOLD = 20;

/** What a column holds: the name of the row, an answer, or a part of a figure; of all figures where `question` is left out. */
type Column =
  | { readonly kind: 'municipality' }
  | { readonly kind: 'answer'; readonly question: Question }
  | { readonly kind: 'part'; readonly question?: Question; readonly part: keyof WrittenFigure };

/**
 * Reads a sheet as a Danish Excel saves it: byte order mark, semicolons, decimal comma. A row is a municipality, named in the column
 * `kommune`. The other columns are named by their question (`om_jer.email`, `tal.fleksjob`), or by a part of a figure
 * (`tal.fleksjob.periode`; `periode` alone is that of all figures of the row). An empty cell says nothing.
 *
 * Faults, all of them at once and with their line: `sheet-unreadable`, `sheet-column`, `sheet-row`, those of decodeText and of the
 * interview's parsers.
 */
export function readSheet(bytes: Uint8Array, file: string, reading: Reading): Result<readonly SheetRow[]> {
  const text = decodeText(bytes, file, SHEET);
  if (!text.ok) return text;
  const { data, errors } = Papa.parse<readonly string[]>(text.value.trimEnd(), {
    delimiter: delimiterOf(text.value),
    preview: MOST_ROWS + 2,
  });
  const [header = [], ...rows] = data;
  if (errors.length > 0 || rows.length === 0 || rows.length > MOST_ROWS || header.length > MOST_COLUMNS)
    return failure(unreadable(file));
  const read = header.map((name) => columnOf(name.trim(), reading.catalogue));
  const unknown = read.flatMap((column) => (column.ok ? [] : column.faults));
  if (unknown.length > 0) return failure(...unknown.map((fault) => at(fault, file, 1)));
  const columns = read.flatMap((column) => (column.ok ? [column.value] : []));
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) return failure(at(columnTwice(twice), file, 1));
  if (!columns.some(({ kind }) => kind === 'municipality')) return failure(at(noMunicipality(), file, 1));
  const found: SheetRow[] = [];
  const faults: Fault[] = [];
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = readRow(cells, columns, reading);
    if (!row.ok) faults.push(...row.faults.map((fault) => at(fault, file, index + 2)));
    else if (found.some(({ municipality }) => municipality === row.value.municipality))
      faults.push(at(rowTwice(row.value.municipality), file, index + 2));
    else found.push(row.value);
  }
  return faults.length > 0 ? failure(...faults.slice(0, MOST_TOLD)) : success(found);
}

/** The first line tells: a sheet in Danish has semicolons, so that a comma can stand in a number. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  return [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
}

function columnOf(name: string, { questions }: Catalogue): Result<Column> {
  const plain = name.toLocaleLowerCase('da');
  if (plain === NAMES_THE_ROW) return success({ kind: 'municipality' });
  const shared = SHARED.find((part) => part === plain);
  if (shared) return success({ kind: 'part', part: shared });
  const question = questions.find(({ id }) => id === name);
  if (question && fitsInSheet(question))
    return success(
      question.type === 'tal' ? { kind: 'part', question, part: 'vaerdi' } : { kind: 'answer', question },
    );
  const part = PARTS.find((one) => name.endsWith(`.${one}`));
  const figure = questions.find(({ id, type }) => type === 'tal' && `${id}.${part}` === name);
  if (figure && part) return success({ kind: 'part', question: figure, part });
  const near = nearestName(
    name,
    questions.filter(fitsInSheet).map(({ id }) => id),
  );
  return failure({
    code: 'sheet-column',
    severity: 'error',
    message: question
      ? `Svaret på ${name} kan ikke stå i et ark.`
      : `Der er ikke noget spørgsmål, der hedder »${name}«.`,
    wayOut: near && !question ? `Mente du ${near}? Så ret navnet øverst i søjlen.` : 'Slet søjlen.',
  });
}

function readRow(cells: readonly string[], columns: readonly Column[], reading: Reading): Result<SheetRow> {
  const cellOf = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim();
  const named = columns.find(({ kind }) => kind === 'municipality') as Column;
  const municipality = findMunicipality(reading.catalogue.municipalities, cellOf(named));
  if (municipality === undefined) return failure(unknownMunicipality(cellOf(named), reading.catalogue));
  const answers: WantedAnswer[] = [];
  const faults: Fault[] = [];
  const take = (question: Question, value: Result<unknown>) => {
    if (value.ok) answers.push({ question, value: value.value });
    else
      faults.push(
        ...value.faults.map((fault) => ({
          ...fault,
          message: `${municipality.navn}, ${question.id}: ${fault.message}`,
        })),
      );
  };
  const sharedParts = partsOf(columns, undefined, cellOf);
  for (const column of columns) {
    if (column.kind === 'answer' && cellOf(column) !== '')
      take(column.question, readAnswer(column.question, cellOf(column), reading));
    if (column.kind !== 'part' || !column.question || column.part !== 'vaerdi') continue;
    const own = partsOf(columns, column.question, cellOf);
    if (own.vaerdi !== undefined)
      take(column.question, readFigure(column.question, { ...sharedParts, ...own }, reading.today));
  }
  return faults.length > 0 ? failure(...faults) : success({ municipality, answers });
}

function partsOf(
  columns: readonly Column[],
  of: Question | undefined,
  cellOf: (column: Column) => string,
): WrittenFigure {
  const parts = columns.flatMap((column) =>
    column.kind === 'part' && column.question === of && cellOf(column) !== ''
      ? [[column.part, cellOf(column)] as const]
      : [],
  );
  return Object.fromEntries(parts);
}

function at(fault: Fault, file: string, line: number): Fault {
  return { ...fault, place: { file, line } };
}

function unreadable(file: string): Fault {
  return {
    code: 'sheet-unreadable',
    severity: 'error',
    message: 'Filen kan ikke læses som et ark med en række for hver kommune.',
    wayOut:
      'Gem arket fra Excel som CSV UTF-8. Øverst skal der stå, hvad søjlerne hedder, for eksempel kommune;tal.fleksjob;periode.',
    place: { file },
  };
}

function noMunicipality(): Fault {
  return {
    code: 'sheet-column',
    severity: 'error',
    message: 'Der er ingen søjle, der hedder kommune.',
    wayOut: 'Skriv kommune øverst i den søjle, hvor kommunernes navne står.',
  };
}

function columnTwice(name: string): Fault {
  return {
    code: 'sheet-column',
    severity: 'error',
    message: `Der er to søjler, der hedder »${name}«.`,
    wayOut: 'Slet den ene.',
  };
}

function rowTwice({ navn }: Municipality): Fault {
  return {
    code: 'sheet-row',
    severity: 'error',
    message: `${navn} står i to rækker.`,
    wayOut: 'Slet den ene.',
  };
}

function unknownMunicipality(name: string, { municipalities }: Catalogue): Fault {
  const near = nearestName(
    name,
    municipalities.map(({ navn }) => navn),
  );
  return {
    code: 'unknown-municipality',
    severity: 'error',
    message:
      name === ''
        ? 'Rækken siger ikke, hvilken kommune det er.'
        : `Der er ingen kommune, der hedder »${name}«.`,
    wayOut: near ? `Mente du ${near}?` : 'Ret navnet, eller slet rækken.',
  };
}
