import type { IsoDate } from '../../content/catalogue/registers.ts';
import { addDays, addMonths, formatMonth } from '../../danish/date.ts';

/**
 * The last day of the period of a figure, as branches write it: "2. kvartal 2026", "august 2026" or "2025". Null for what
 * is none of these, such as a single day; then the day it was looked up has to do.
 */
export function periodEnd(period: string): IsoDate | null {
  const quarter = /^([1-4])\. kvartal (\d{4})$/i.exec(period.trim());
  if (quarter) return endOf(`${quarter[2]}-01-01`, 3 * Number(quarter[1]));
  const year = /^\d{4}$/.exec(period.trim());
  if (year) return `${year[0]}-12-31`;
  const yearOfMonth = /\d{4}$/.exec(period.trim())?.[0];
  if (yearOfMonth === undefined) return null;
  const start = `${yearOfMonth}-01-01`;
  const month = [...Array(12).keys()].find(
    (index) => formatMonth(addMonths(start, index)) === period.trim().toLowerCase(),
  );
  return month === undefined ? null : endOf(start, month + 1);
}

function endOf(start: IsoDate, months: number): IsoDate {
  return addDays(addMonths(start, months), -1);
}
