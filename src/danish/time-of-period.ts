import { MONTHS } from './months.ts';

/** The periods of a series: "1. kvartal 2021", "januar 2021", "2021". */
const SERIES_PERIOD = new RegExp(`^(?:[1-4]\\. kvartal |(?:${MONTHS.join('|')}) )?(?:19|20)\\d{2}$`);

/**
 * When a period of a series begins, in years: "3. kvartal 2021" is 2021.5, "april 2021" 2021.25 and "2021" 2021. Undefined for
 * what is none of these.
 */
export function timeOfPeriod(period: string): number | undefined {
  const text = period.trim().toLocaleLowerCase('da');
  const year = Number(/(?:19|20)\d{2}$/.exec(text)?.[0]);
  if (!SERIES_PERIOD.test(text)) return undefined;
  const quarter = /^([1-4])\. kvartal/.exec(text);
  if (quarter) return year + (Number(quarter[1]) - 1) / 4;
  const month = MONTHS.findIndex((name) => text.startsWith(name));
  return month === -1 ? year : year + month / 12;
}

/** Which kind of period it is, by its length in months: 3, 1 or 12. Periods of one series are of one kind. */
export function monthsOfPeriod(period: string): number {
  if (/kvartal/i.test(period)) return 3;
  return /^\d{4}$/.test(period.trim()) ? 12 : 1;
}
