import type { IsoDate } from '../../../content/catalogue/registers.ts';
import { readDate, readDateParts } from '../../../danish/read-date.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from './complaint.ts';

const WEEKDAY = /^\s*(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s+)?(?:(?:den|d\.)\s*)?/i;
const NO_YEAR = /^(?:\d{1,2}[/.-]\d{1,2}\.?|\d{1,2}\.?\s*\p{L}{3,9}\.?)$/u;
const EARLIEST = 1990;
const LATEST = 2100;

/**
 * A date as people write it: "3. december 2026", "torsdag den 3/12-2026", "03.12.2026", "2026-12-03". Day before
 * month, always.
 *
 * Errors: `date-unreadable`, `date-without-year`, `date-not-in-calendar`, `date-far-away`.
 */
export function parseDate(text: string): Result<IsoDate> {
  const bare = text.replace(WEEKDAY, '').trim();
  const parts = readDateParts(bare);
  if (!parts && NO_YEAR.test(bare)) {
    return complaint(
      'date-without-year',
      'Årstallet mangler.',
      'Skriv hele datoen, for eksempel 3. december 2026.',
    );
  }
  if (!parts) {
    return complaint(
      'date-unreadable',
      'Det kan ikke læses som en dato.',
      'Skriv den for eksempel 3. december 2026 eller 3/12-2026.',
    );
  }
  const iso = readDate(bare);
  if (iso === undefined) {
    return complaint(
      'date-not-in-calendar',
      'Den dag findes ikke i kalenderen.',
      'Skriv dagen før måneden, for eksempel 3. december 2026.',
    );
  }
  if (parts.year < EARLIEST || parts.year > LATEST) {
    return complaint(
      'date-far-away',
      `Årstallet ${parts.year} ser forkert ud.`,
      'Skriv årstallet med fire cifre, for eksempel 2026.',
    );
  }
  return success(iso);
}
