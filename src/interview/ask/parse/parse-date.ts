import type { IsoDate } from '../../../content/catalogue/registers.ts';
import { addDays, addMonths, formatDate, formatWeekday, isIsoDate, yearOf } from '../../../danish/date.ts';
import { readDate, readDateParts } from '../../../danish/read-date.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from './complaint.ts';

const WEEKDAY =
  /^\s*(?:på\s+)?(?:(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:\s+|,\s*))?(?:(?:den|d\.?)\s*(?=\d))?/iu;
const HOUR_AFTER = /[,\s]+(?:kl\.?|klokken)\s*\d{1,2}(?:[.:]\d{2})?\s*$/iu;
const NO_YEAR = /^(\d{1,2}[/.-]\d{1,2}|\d{1,2}\.?\s*\p{L}{3,9})\.?$/u;
const MONTH = '(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{Ll}*\\.?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const EDGE = new RegExp(
  `^(?:(?:ved|inden|i|senest(?: ved)?)\\s+)?(udgangen|slutningen|ultimo|starten|begyndelsen|primo)\\s+(?:af\\s+)?(?:året\\s+)?(?:${MONTH}\\s+)?((?:19|20)\\d{2})$`,
  'iu',
);
const AT_BEGINNING = /^(?:starten|begyndelsen|primo)$/iu;
const ONLY_MONTH = new RegExp(`^(?:i\\s+)?(?:${MONTH}\\s+)?((?:19|20)\\d{2})$`, 'iu');
const EARLIEST = 1990;
const LATEST = 2100;

/** Which year a date without one belongs to: the first such day from `today` on, or the last one until then. */
export interface YearSense {
  readonly today: IsoDate;
  readonly looks: 'ahead' | 'back';
}

/**
 * A date as people write it: "3. december 2026", "torsdag den 3/12-2026", "03.12.2026", "03122026", "2026-12-03",
 * "udgangen af 2029"; and "3/12" where `year` says which year is meant. Day before month, always.
 *
 * Errors: `date-unreadable`, `date-without-year`, `date-without-day`, `date-not-in-calendar`, `date-weekday-differs`,
 * `date-far-away`.
 */
export function parseDate(text: string, year?: YearSense): Result<IsoDate> {
  const written = text.replace(HOUR_AFTER, '');
  const weekday = WEEKDAY.exec(written)?.[1]?.toLocaleLowerCase('da');
  const bare = written.replace(WEEKDAY, '').trim();
  const edge = EDGE.exec(bare);
  if (edge) return success(edgeOf(edge));
  const parts = readDateParts(bare);
  if (parts) return checked(bare, parts.year, weekday);
  if (NO_YEAR.test(bare)) return withoutYear(bare, weekday, year);
  const month = ONLY_MONTH.exec(bare);
  if (month) {
    return complaint(
      'date-without-day',
      'Dagen mangler.',
      `Skriv hele datoen, for eksempel ${formatDate(lastDay(month[1], month[2] ?? ''))}.`,
    );
  }
  return complaint(
    'date-unreadable',
    'Det kan ikke læses som en dato.',
    'Skriv den for eksempel 3. december 2026 eller 3/12-2026.',
  );
}

function checked(bare: string, year: number, weekday: string | undefined): Result<IsoDate> {
  const iso = readDate(bare);
  if (iso === undefined) {
    return complaint(
      'date-not-in-calendar',
      'Den dag findes ikke i kalenderen.',
      'Skriv dagen før måneden, for eksempel 3. december 2026.',
    );
  }
  if (year < EARLIEST || year > LATEST) {
    return complaint(
      'date-far-away',
      `Årstallet ${year} ser forkert ud.`,
      'Skriv årstallet med fire cifre, for eksempel 2026.',
    );
  }
  if (weekday !== undefined && formatWeekday(iso) !== weekday) {
    return complaint(
      'date-weekday-differs',
      `Den ${formatDate(iso)} er en ${formatWeekday(iso)}, ikke en ${weekday}.`,
      'Se efter, om det er dagen eller datoen, der er rigtig, og skriv datoen igen.',
    );
  }
  return success(iso);
}

function withoutYear(
  bare: string,
  weekday: string | undefined,
  sense: YearSense | undefined,
): Result<IsoDate> {
  const years = sense ? yearsNear(sense) : [];
  const days = years
    .map((year) => `${bare.replace(/\.$/, '')} ${year}`)
    .filter((dated) => readDateParts(dated) !== undefined);
  if (!sense || days.length === 0) {
    return complaint(
      'date-without-year',
      'Årstallet mangler.',
      'Skriv hele datoen, for eksempel 3. december 2026.',
    );
  }
  const there = days.flatMap((dated) => readDate(dated) ?? []);
  const fits = there.find((iso) => (sense.looks === 'ahead' ? iso >= sense.today : iso <= sense.today));
  const iso = fits ?? there[0];
  return checked(iso ?? days[0] ?? '', iso === undefined ? yearOf(sense.today) : yearOf(iso), weekday);
}

/** Nearest first; as many as it takes to meet a 29 February. */
function yearsNear({ today, looks }: YearSense): readonly number[] {
  const step = looks === 'ahead' ? 1 : -1;
  return [0, 1, 2, 3, 4].map((count) => yearOf(today) + step * count);
}

function edgeOf([, edge = '', month, year = '']: RegExpExecArray): IsoDate {
  if (!AT_BEGINNING.test(edge)) return lastDay(month, year);
  return `${year}-${month === undefined ? '01' : monthNumber(month)}-01`;
}

function lastDay(month: string | undefined, year: string): IsoDate {
  if (month === undefined) return `${year}-12-31`;
  const first = `${year}-${monthNumber(month)}-01`;
  return isIsoDate(first) ? addDays(addMonths(first, 1), -1) : first;
}

function monthNumber(month: string): string {
  return String(MONTHS.indexOf(month.slice(0, 3).toLocaleLowerCase('da')) + 1).padStart(2, '0');
}
