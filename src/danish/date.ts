/** An ISO calendar date, "2026-11-22". */
type IsoDate = string;

const DAY = 86_400_000;

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const DATE = { ...MONTH, day: 'numeric' } as const;
const WEEKDAY = { weekday: 'long', timeZone: 'UTC' } as const;
const DAY_AND_DATE = { ...DATE, weekday: 'long' } as const;

// Made when a date is first written: the first of them takes as long as reading the rest of a command.
const formats = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();

/** Whether the text is a calendar date that exists, written ÅÅÅÅ-MM-DD. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toIso(time) === text;
}

/** "2026-12-12" → "12. december 2026". */
export function formatDate(date: IsoDate): string {
  return format(date, DATE);
}

/** "2026-12-12" → "lørdag den 12. december 2026". */
export function formatDayAndDate(date: IsoDate): string {
  return format(date, DAY_AND_DATE);
}

/** "2026-12-12" → "december 2026". */
export function formatMonth(date: IsoDate): string {
  return format(date, MONTH);
}

/** "2026-12-12" → "lørdag". */
export function formatWeekday(date: IsoDate): string {
  return format(date, WEEKDAY);
}

/** The date so many days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return toIso(atMidnight(date) + days * DAY);
}

/** The date so many months later; the last day of the month where the day does not exist there. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toIso(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** Whole days from one date to another; negative when the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((atMidnight(to) - atMidnight(from)) / DAY);
}

/** The day itself, or the Friday before when it is in a weekend. */
export function lastWorkdayBy(date: IsoDate): IsoDate {
  const weekday = new Date(atMidnight(date)).getUTCDay();
  return addDays(date, weekday === 6 ? -1 : weekday === 0 ? -2 : 0);
}

/** The date itself, or the Monday after when it is in a weekend: nobody answers the telephone before. */
export function weekdayFrom(date: IsoDate): IsoDate {
  const weekday = new Date(atMidnight(date)).getUTCDay();
  return addDays(date, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** The year as a number. */
export function yearOf(date: IsoDate): number {
  return parts(date)[0];
}

function format(date: IsoDate, options: Intl.DateTimeFormatOptions): string {
  const known = formats.get(options) ?? new Intl.DateTimeFormat('da-DK', options);
  formats.set(options, known);
  return known.format(atMidnight(date));
}

function parts(date: IsoDate): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function atMidnight(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function toIso(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
