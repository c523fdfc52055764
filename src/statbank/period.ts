import { MONTHS } from '../danish/months.ts';

/** "2. kvartal 2026" for StatBank's "2026K2", "maj 2026" for "2026M05", "2026" as it is; undefined for any other code. */
export function periodText(code: string): string | undefined {
  const [, year, kind, number] = /^((?:19|20)\d{2})(?:([KM])(\d{1,2}))?$/.exec(code) ?? [];
  if (year === undefined) return undefined;
  if (kind === undefined) return year;
  if (kind === 'K')
    return Number(number) >= 1 && Number(number) <= 4 ? `${Number(number)}. kvartal ${year}` : undefined;
  const month = MONTHS[Number(number) - 1];
  return month === undefined ? undefined : `${month} ${year}`;
}
