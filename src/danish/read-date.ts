import { isIsoDate } from './date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const YEAR_FIRST = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/;
/** "03122026". Its first four digits are no year, or it is read as one. */
const RUN_TOGETHER = /^(\d{2})(\d{2})((?:19|20)\d{2})$/;
const YEAR_RUN_TOGETHER = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const DAY_FIRST = /^(?:den )?(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/;
const MONTH_NAME = /^(?:den )?(\d{1,2})\.? ?([a-z]{3})[a-z]*\.?,? ?'?(\d{4}|(?<= |')\d{2})$/;

/** A date as Danes write it: "3. december 2026", "3/12-2026", "03.12.26". The parts need not be a day that exists. */
export function readDateParts(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const written = text.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ');
  const together = YEAR_RUN_TOGETHER.test(written) ? null : RUN_TOGETHER.exec(written);
  if (together) return parts(together[3], together[2], together[1]);
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst) return parts(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return parts(dayFirst[3], dayFirst[2], dayFirst[1]);
  const named = MONTH_NAME.exec(written);
  const month = MONTHS.indexOf(named?.[2] ?? '') + 1;
  return named && month > 0 ? parts(named[3], String(month), named[1]) : undefined;
}

/** The same as an ISO date, "2026-12-03"; nothing when the text is no date or the day does not exist. */
export function readDate(text: string): string | undefined {
  const read = readDateParts(text);
  if (!read) return undefined;
  const iso = `${read.year}-${twoDigits(read.month)}-${twoDigits(read.day)}`;
  return isIsoDate(iso) ? iso : undefined;
}

function parts(year = '', month = '', day = '') {
  return { year: Number(year.length === 2 ? `20${year}` : year), month: Number(month), day: Number(day) };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
