import { type Token, type Tokens, walkTokens } from 'marked';
import { timeOfPeriod } from '../../danish/time-of-period.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { headingIds } from '../../papers/read/heading-id.ts';
import { printedLine } from '../../papers/read/printed-words.ts';
import type { Curve, Point, Series } from './curve.ts';

/** Fewer are no course. */
const FEWEST_POINTS = 2;
const QUARTER = /^[1-4]\. kvartal$/i;

/** Whether a picture is drawn from a table of its paper: its address is a heading of it. */
export function isCurve(href: string): boolean {
  return href.startsWith('#');
}

/**
 * The curve that a picture in a paper stands for. `![…](#tallene-bag-kurven)` is drawn from the first table under that heading, so
 * that figures which are put right by hand move the line with them, and whoever does not see it reads the same figures.
 * Faults: `curve-without-table`, `curve-of-no-series`.
 */
export function curveInPaper(tokens: readonly Token[], href: string): Result<Curve> {
  const table = tableUnder(tokens, idOf(href));
  if (table === undefined) return failure(withoutTable(href));
  const curve = curveFromTable(table);
  return curve === null ? failure(ofNoSeries(href)) : success(curve);
}

function idOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1)).normalize('NFC').toLowerCase();
  } catch {
    return href.slice(1);
  }
}

function tableUnder(tokens: readonly Token[], id: string): Tokens.Table | undefined {
  const idFor = headingIds();
  const ids = new Map<Token, string>();
  walkTokens([...tokens], (token) => {
    if (token.type === 'heading') ids.set(token, idFor(printedLine(token.tokens ?? [])));
  });
  const at = tokens.findIndex((token) => ids.get(token) === id);
  if (at === -1) return undefined;
  const below = tokens.slice(at + 1);
  const end = below.findIndex(({ type }) => type === 'heading');
  return (end === -1 ? below : below.slice(0, end)).find(
    (token): token is Tokens.Table => token.type === 'table',
  );
}

/**
 * Reads a table in either of two forms: a row a period and a column a series, or, for quarters, a row a year ("Randers 2021") and
 * a column a quarter. Null when it holds no series.
 */
function curveFromTable({ header, rows }: Pick<Tokens.Table, 'header' | 'rows'>): Curve | null {
  const heads = header.map(({ tokens }) => printedLine(tokens));
  const found = new Map<string, Point[]>();
  for (const row of rows) {
    const [label = '', ...cells] = row.map(({ tokens }) => printedLine(tokens));
    for (const [index, cell] of cells.entries()) {
      const head = heads[index + 1] ?? '';
      const { period, name } = QUARTER.test(head) ? quarterOf(head, label) : { period: label, name: head };
      const time = timeOfPeriod(period);
      // A quarter that is not yet counted is an empty cell, and no gap.
      if (time === undefined || cell === '') continue;
      found.set(name, [...(found.get(name) ?? []), { period, time, value: valueIn(cell) }]);
    }
  }
  const series: Series[] = [...found]
    .map(([name, points]) => ({ name, points: points.toSorted((a, b) => a.time - b.time) }))
    .filter(({ points }) => points.filter(({ value }) => value !== null).length >= FEWEST_POINTS);
  return series.length === 0 ? null : { what: heads[0] ?? '', series };
}

function quarterOf(head: string, label: string): { readonly period: string; readonly name: string } {
  const [, name = '', year = ''] = /^(.*?)\s*(\d{4})$/.exec(label) ?? [];
  return { period: `${head} ${year}`, name };
}

/** "1.234,5" is a number; "under 5" and "ikke talt" are none. */
function valueIn(cell: string): number | null {
  return /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/.test(cell)
    ? Number(cell.replaceAll('.', '').replace(',', '.'))
    : null;
}

function withoutTable(href: string): Fault {
  return {
    code: 'curve-without-table',
    severity: 'error',
    message: `Kurven ${href} kan ikke tegnes, for der er ingen tabel under den overskrift.`,
    wayOut:
      'Lad overskriften og tabellen med tallene blive i papiret. Vil I ikke have kurven med, så slet linjen med billedet.',
  };
}

function ofNoSeries(href: string): Fault {
  return {
    code: 'curve-of-no-series',
    severity: 'error',
    message: `Kurven ${href} kan ikke tegnes af tabellen, for den har ikke mindst to tal med hver sin periode.`,
    wayOut:
      'Skriv perioden som »1. kvartal 2026« og tallet med cifre. Vil I ikke have kurven med, så slet linjen med billedet.',
  };
}
