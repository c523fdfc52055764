import type { IsoDate } from '../../content/catalogue/registers.ts';
import { yearOf } from '../../danish/date.ts';
import type { Period } from '../model/dates.ts';

const FIRST_TERM = 2026;
const TERM_YEARS = 4;

/** Last year of the council term that the year is in. Terms run 2026–2029, 2030–2033 … (strategies/fakta.yaml, F90). */
export function lastYearOfTerm(year: number): number {
  return FIRST_TERM + Math.floor((year - FIRST_TERM) / TERM_YEARS) * TERM_YEARS + TERM_YEARS - 1;
}

/**
 * The years a strategy proposed on this date is for: from this year in the first half of a year, else from the next,
 * to the end of that council term (docs/tjekliste.md, S-01).
 */
export function strategyPeriod(date: IsoDate): Period {
  const from = Number(date.slice(5, 7)) <= 6 ? yearOf(date) : yearOf(date) + 1;
  return { from, to: lastYearOfTerm(from) };
}
