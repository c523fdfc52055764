import { codesOf, type FigureSource, type SourcedFigure } from '../content/catalogue/figure-source.ts';
import { failure, type Result, success } from '../fault.ts';
import type { StatBank } from './bank.ts';
import { lastingFault } from './bank-faults.ts';
import { type DataRequest, planRequest } from './data-request.ts';
import { periodText } from './period.ts';
import { readAnswer } from './read-answer.ts';
import { readCells } from './read-cells.ts';
import { readTableInfo } from './table-info.ts';

/** How many questions a table takes, however many municipalities are asked about. */
export const QUESTIONS_PER_TABLE = 2;

/** The figures of a table for some municipalities. */
export interface FetchedTable {
  readonly source: FigureSource;
  /** Those that the table has; the others may be left out. */
  readonly figures: readonly SourcedFigure[];
  readonly absent: readonly SourcedFigure[];
  /** A figure in every period, the oldest first. `area` as StatBank writes it: "730". */
  series(figure: SourcedFigure, area: string): readonly FetchedPoint[];
}

interface FetchedPoint {
  /** "2. kvartal 2026" */
  readonly period: string;
  /** Null where the source has none. */
  readonly value: number | null;
  readonly country: number | null;
}

/** A table that is not there in the shape it was: none of its figures. */
export function withoutTable(source: FigureSource): FetchedTable {
  return { source, figures: [], absent: source.tal, series: () => [] };
}

/** Asks what the table holds, then for all figures at once. Faults: those of StatBank.ask, readAnswer, planRequest and readCells. */
export async function fetchTable(
  bank: StatBank,
  source: FigureSource,
  areas: readonly string[],
): Promise<Result<FetchedTable>> {
  const described = await bank.ask('tableinfo', { table: source.tabel, lang: 'da', format: 'JSON' });
  if (!described.ok) return described;
  const infoText = readAnswer(described.value, 'text/json');
  if (!infoText.ok) return infoText;
  const info = readTableInfo(infoText.value);
  if (!info.ok) return info;
  if (info.value.table.toLocaleUpperCase('da') !== source.tabel)
    return failure(
      lastingFault(
        'statbank-foreign-row',
        `Danmarks Statistik svarede om en anden tabel end ${source.tabel}.`,
      ),
    );
  const plan = planRequest(source, info.value, areas);
  if (!plan.ok) return plan;
  const { request, figures, absent, periods } = plan.value;
  const strange = periods.find((code) => periodText(code) === undefined);
  if (strange !== undefined)
    return failure(
      lastingFault(
        'statbank-unreadable',
        `Perioden ${strange.slice(0, 30)} er skrevet på en måde, vi ikke kender.`,
      ),
    );
  const answered = await bank.ask('data', request);
  if (!answered.ok) return answered;
  const text = readAnswer(answered.value, 'text/csv');
  if (!text.ok) return text;
  const asked = answered.value.asked as DataRequest;
  const left = notAsked(request, asked);
  if (left !== undefined) return failure(notInRecording(left));
  const cells = readCells(text.value, asked);
  if (!cells.ok) return cells;
  const figureAt = (area: string, code: string, period: string) =>
    cells.value.at(
      asked.variables.map((variable) => {
        if (variable.code === source.omraade) return area;
        if (variable.code === source.emne) return code;
        return variable.code === source.tid ? period : (source.faste[variable.code] ?? '');
      }),
    ) ?? null;
  const sumAt = (area: string, figure: SourcedFigure, period: string) => {
    const values = codesOf(figure).map((code) => figureAt(area, code, period));
    // Where one is not told, the sum is not known.
    return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
  };
  return success({
    source,
    figures,
    absent,
    series: (figure, area) =>
      periods.map((period) => ({
        period: periodText(period) ?? period,
        value: sumAt(area, figure, period),
        country: source.landet === undefined ? null : sumAt(source.landet, figure, period),
      })),
  });
}

/** The first code that is wanted now and was not asked for when the answer was kept. */
function notAsked(wanted: DataRequest, asked: DataRequest): string | undefined {
  if (!Array.isArray(asked.variables)) return wanted.table;
  if (asked.variables.length !== wanted.variables.length) return wanted.table;
  for (const { code, values } of wanted.variables) {
    const had = asked.variables.find((one) => one.code === code);
    const left = values.find((value) => !had?.values.includes(value));
    if (left !== undefined) return `${code} ${left}`;
  }
  return undefined;
}

function notInRecording(what: string) {
  return {
    code: 'statbank-not-recorded',
    severity: 'error',
    message: `De gemte svar er hentet til noget andet: der er ikke spurgt om ${what}.`,
    wayOut: 'Brug en mappe, hvor jeres kommune er med, eller hent tallene på ny uden --fra.',
  } as const;
}
