import { yearOf } from './date.ts';
import { MONTHS } from './months.ts';

const WRITTEN = new RegExp(`(\\d{1,2})\\. (${MONTHS.join('|')})(?: (\\d{4}))?`, 'giu');
/** A day without a year that is longer back than this is one of next year. */
const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;

/** The days a Danish text names, as ISO dates; "14. januar" as the one nearest to the day it is read. */
export function datesIn(text: string, today: string): readonly string[] {
  return [...text.matchAll(WRITTEN)].flatMap(([, day = '', month = '', year]) => {
    const of = (one: number) =>
      `${one}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (year !== undefined) return [of(Number(year))];
    const far = Date.parse(today) - Date.parse(of(yearOf(today)));
    return [of(yearOf(today) + (far > HALF_A_YEAR ? 1 : 0))];
  });
}
