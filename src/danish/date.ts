/** An ISO calendar date, "2026-11-22". */
type IsoDate = string;

const DAY = 86_400_000;
const long = new Intl.DateTimeFormat('da-DK', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const withWeekday = new Intl.DateTimeFormat('da-DK', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthYear = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Whether the text is a calendar date that exists, written ÅÅÅÅ-MM-DD. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toIso(time) === text;
}

/** "2026-12-12" → "12. december 2026". */
export function formatDate(date: IsoDate): string {
  return long.format(atMidnight(date));
}

/** "2026-12-12" → "lørdag den 12. december 2026". */
export function formatDayAndDate(date: IsoDate): string {
  return withWeekday.format(atMidnight(date));
}

/** "2026-12-12" → "december 2026". */
export function formatMonth(date: IsoDate): string {
  return monthYear.format(atMidnight(date));
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

function parts(date: IsoDate): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function atMidnight(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function toIso(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
