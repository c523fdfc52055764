import { formatNumber } from '../../../danish/number.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from './complaint.ts';

/** What may stand after a figure and says no more than the question did. */
const UNIT =
  /\s*(?:%|pct\.?|procent|kr\.?|kroner|stk\.?|dage?|timer?|ord|tegn|personer|mennesker|borgere)\s*$/i;
/** "1.234" and "1.234.567": a full stop with exactly three digits after it groups thousands, as in Danish. */
const GROUPED = /^-?\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
const MOST_DIGITS = 15;

/**
 * A number as Danes write it: "1.234", "12,5", "12,5 pct.", "14 dage". "12.5" is read as twelve and a half, since no
 * thousands can be meant. Never negative.
 *
 * Errors: `number-unreadable`, `number-negative`.
 */
export function parseNumber(text: string): Result<number> {
  const bare = text
    .trim()
    .replace(UNIT, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/\s+/g, ' ');
  const digits = GROUPED.test(bare) ? bare.replace(/[. ]/g, '') : PLAIN.test(bare) ? bare : undefined;
  if (digits === undefined || digits.length > MOST_DIGITS) {
    return complaint(
      'number-unreadable',
      'Det kan ikke læses som et tal.',
      'Skriv kun tallet, for eksempel 1.234 eller 12,5.',
    );
  }
  const value = Number(digits.replace(',', '.'));
  if (value < 0)
    return complaint('number-negative', 'Tallet kan ikke være under nul.', 'Skriv det uden minus foran.');
  return success(value);
}

/** A whole number between two bounds, both included. Errors also: `number-not-whole`, `number-out-of-range`. */
export function parseWholeNumber(text: string, least: number, most: number): Result<number> {
  const parsed = parseNumber(text);
  if (!parsed.ok) return parsed;
  if (!Number.isInteger(parsed.value)) {
    return complaint(
      'number-not-whole',
      'Her skal det være et helt tal.',
      `Skriv et tal uden komma, for eksempel ${formatNumber(Math.round(parsed.value))}.`,
    );
  }
  if (parsed.value < least || parsed.value > most) {
    return complaint(
      'number-out-of-range',
      `Tallet skal være fra ${formatNumber(least)} til ${formatNumber(most)}.`,
      'Skriv et tal, der ligger imellem.',
    );
  }
  return parsed;
}
