import type { Unit } from '../../../content/catalogue/question.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from './complaint.ts';
import { parseNumber } from './parse-number.ts';
import { parseText } from './parse-text.ts';

const LONGEST_PERIOD = 60;
const LONGEST_SOURCE = 160;

/** The figure itself. Errors beside those of parseNumber: `share-over-hundred`, `count-not-whole`. */
export function parseFigureValue(text: string, unit: Unit): Result<number> {
  const parsed = parseNumber(text);
  if (parsed.ok && unit === 'pct' && parsed.value > 100) {
    return complaint(
      'share-over-hundred',
      'En andel kan ikke være over 100 procent.',
      'Se efter, om det er et antal i stedet.',
    );
  }
  if (parsed.ok && unit === 'antal' && !Number.isInteger(parsed.value)) {
    return complaint(
      'count-not-whole',
      'Et antal skal være et helt tal.',
      'Skriv det uden komma, for eksempel 1.234.',
    );
  }
  return parsed;
}

/** The period a figure is for. A figure without its year cannot be printed. Error: `period-without-year`. */
export function parsePeriod(text: string, example: string): Result<string> {
  const parsed = parseText(text, LONGEST_PERIOD);
  if (!parsed.ok) return parsed;
  if (!/(?<!\d)(19|20)\d{2}(?!\d)/.test(parsed.value)) {
    return complaint('period-without-year', 'Årstallet mangler.', `Skriv for eksempel ${example}.`);
  }
  return success(parsed.value);
}

/** Where the figure is from. Error: `source-too-short`. */
export function parseSource(text: string): Result<string> {
  const parsed = parseText(text, LONGEST_SOURCE);
  if (parsed.ok && parsed.value.length < 2) {
    return complaint(
      'source-too-short',
      'Kilden er for kort.',
      'Skriv, hvor tallet står, for eksempel kommunens årsberetning 2025.',
    );
  }
  return parsed;
}
