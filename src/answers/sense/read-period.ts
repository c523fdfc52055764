import { addDays, addMonths, isIsoDate } from '../../danish/date.ts';
import { readDate, readDateParts } from '../../danish/read-date.ts';
import { yearIn } from './sense-context.ts';

/** The first and the last day of a period, both ISO dates. */
export interface Period {
  readonly begins: string;
  readonly ends: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})\\p{Ll}*\\.?`;
const MONTHS_IN_YEAR = new RegExp(
  `(?<!\\p{L})${MONTH}(?:\\s*(?:-|–|til(?: og med)?|og)\\s*${MONTH})?\\s*(?:19|20)\\d{2}`,
  'iu',
);
const QUARTER = /(?<!\d)([1-4])\.?\s*(?:kvartal|kvt\.?)|(?:\d{4}\s*)?[KQ]([1-4])(?!\d)/iu;
const HALF = /(?<!\d)([12])\.?\s*(?:halvår)/iu;
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const DAY = /(?<![\d-])\d{1,2}\.?\s?[-/. ]\s?(?:\d{1,2}|\p{L}{3,9})\.?[-/. ]+(?:19|20)\d{2}(?!\d)/gu;

/**
 * When a period begins and ends, as people write one: "2. kvartal 2026", "2026K2", "1. halvår 2026", "november 2026",
 * "januar-juni 2026", "2026", "2024-2026", or a day. `no-such-day` when it is a day that is not in the calendar; undefined
 * where there is no year.
 */
export function readPeriod(text: string): Period | 'no-such-day' | undefined {
  const days = [...text.matchAll(DAY)].map(([day]) => day.replace(/\s*([-/.])\s*/g, '$1'));
  if (days.some((day) => readDateParts(day) !== undefined && readDate(day) === undefined))
    return 'no-such-day';
  const read = days.map(readDate).filter((day) => day !== undefined);
  if (read.length > 0) return { begins: read[0] ?? '', ends: read.at(-1) ?? '' };
  const year = yearIn(text);
  if (year === undefined) return undefined;
  const quarter = QUARTER.exec(text);
  if (quarter) return months(year, (Number(quarter[1] ?? quarter[2]) - 1) * 3 + 1, 3);
  const half = HALF.exec(text);
  if (half) return months(year, half[1] === '1' ? 1 : 7, 6);
  const named = MONTHS_IN_YEAR.exec(text);
  if (named) {
    const first = monthNumber(named[1]);
    const last = named[2] === undefined ? first : monthNumber(named[2]);
    return months(year, first, Math.max(1, last - first + 1));
  }
  const years = [...text.matchAll(YEARS)].map(([one]) => Number(one));
  return { begins: `${Math.min(...years)}-01-01`, ends: `${Math.max(...years)}-12-31` };
}

function monthNumber(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLocaleLowerCase('da')) + 1;
}

function months(year: number, first: number, count: number): Period {
  const begins = `${year}-${String(first).padStart(2, '0')}-01`;
  return { begins, ends: isIsoDate(begins) ? addDays(addMonths(begins, count), -1) : begins };
}
