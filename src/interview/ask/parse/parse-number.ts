import { isVague } from '../../../answers/meant-words.ts';
import { formatNumber, numberFromWord } from '../../../danish/number.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from './complaint.ts';

/** What may stand before a figure that is not quite exact. */
const ABOUT = /^(?:ca\.?|cirka|omkring|omtrent|rundt regnet|vist|ialt|i alt)\s*(?=\S)/iu;
/** What may stand after a figure and says no more than the question did. */
const UNIT =
  /\s*(?:%|pct\.?|procent|kr\.?|kroner|stk\.?|dage?|timer?|ord|tegn|\p{Ll}*(?:personer|person|mennesker|borgere|ansatte|medarbejdere|virksomheder|medlemmer|unge|fleksjobbere|førtidspensionister|modtagere))(?:\s+i alt)?\s*\.?$|(?<=\d)\s+i alt$/iu;
const WEEKS = /^(\d{1,3})\s*uger?\.?$/iu;
const RANGE =
  /^(?:mellem\s+)?\d[\d.,]*(?:\s*\p{L}+\.?)?\s*(?:-|–|til|og|eller)\s*\d[\d.,]*(?:\s|\p{L}|%|$)/iu;
const NOT_EXACT =
  /^(?:over|under|mere end|mindre end|færre end|flere end|op til|mindst|højst|knap|godt|næsten|>|<)\s*\d/iu;
/** "1.234" and "1.234.567": a full stop with exactly three digits after it groups thousands, as in Danish. */
const GROUPED = /^-?\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
const MOST_DIGITS = 15;
const DAYS_IN_WEEK = 7;

/**
 * A number as Danes write it: "1.234", "12,5", "12,5 pct.", "14 dage", "ca. 388", "388 personer", "to". "12.5" is read as
 * twelve and a half, since no thousands can be meant. Never negative.
 *
 * Errors: `number-unreadable`, `number-negative`, `number-range`, `number-not-exact`, `unit-differs` for weeks.
 */
export function parseNumber(text: string): Result<number> {
  const written = text
    .trim()
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/\s+/g, ' ');
  const weeks = WEEKS.exec(written.replace(ABOUT, ''));
  if (weeks) {
    const days = formatNumber(Number(weeks[1]) * DAYS_IN_WEEK);
    return complaint(
      'unit-differs',
      `${weeks[0]} er ${days} dage.`,
      `Skriv ${days}, hvis der spørges om dage.`,
    );
  }
  if (RANGE.test(written)) {
    return complaint(
      'number-range',
      'Her står to tal, og der er kun plads til ét.',
      'Skriv det tal, der står i kilden. Er der flere frister eller tal, så skriv det højeste.',
    );
  }
  if (NOT_EXACT.test(written)) {
    return complaint(
      'number-not-exact',
      'Her skal stå et bestemt tal.',
      'Skriv det tal, der står i kilden, uden over, under eller knap.',
    );
  }
  const bare = written.replace(ABOUT, '').replace(UNIT, '').trim();
  const inWords = numberFromWord(bare);
  if (inWords !== undefined) return success(inWords);
  const digits = GROUPED.test(bare) ? bare.replace(/[. ]/g, '') : PLAIN.test(bare) ? bare : undefined;
  if (digits === undefined || digits.length > MOST_DIGITS) {
    return complaint(
      'number-unreadable',
      'Det kan ikke læses som et tal.',
      isVague(written)
        ? 'Er der ingen, så skriv 0. Ved du det ikke, så svar "ved ikke", eller spring over.'
        : 'Skriv kun tallet, for eksempel 1.234 eller 12,5.',
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
