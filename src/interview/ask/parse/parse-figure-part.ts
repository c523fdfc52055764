import { isVague } from '../../../answers/meant-words.ts';
import { periodProblem } from '../../../answers/sense/figure-period.ts';
import type { Unit } from '../../../content/catalogue/question.ts';
import type { IsoDate } from '../../../content/catalogue/registers.ts';
import { addDays } from '../../../danish/date.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from './complaint.ts';
import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import { parseText } from './parse-text.ts';

const LONGEST_PERIOD = 60;
const LONGEST_SOURCE = 160;

/** Units as they are written after a figure. */
const WRITTEN_UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['pct', /\d\s*(?:%|pct\.?|procent)\s*$/iu],
  ['dage', /\d\s*dage?\s*$/iu],
  ['timer', /\d\s*timer?\s*$/iu],
  ['kr', /\d\s*(?:kr\.?|kroner)\s*$/iu],
];
const UNIT_ASKED: Readonly<Record<Unit, string>> = {
  antal: 'hvor mange',
  pct: 'hvor stor en andel i procent',
  dage: 'hvor mange dage',
  timer: 'hvor mange timer',
  kr: 'hvor mange kroner',
};

/**
 * The figure itself. Errors beside those of parseNumber: `unit-differs` when another unit is written than is asked for,
 * `share-over-hundred`, `count-not-whole`.
 */
export function parseFigureValue(text: string, unit: Unit): Result<number> {
  const parsed = parseNumber(text);
  const written = WRITTEN_UNITS.find(([, pattern]) => pattern.test(text))?.[0];
  if (parsed.ok && written !== undefined && written !== unit) {
    return complaint(
      'unit-differs',
      `Her spørges der om, ${UNIT_ASKED[unit]}, og det er noget andet.`,
      'Se efter, om det er det rigtige tal, eller skriv det uden enhed.',
    );
  }
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

/**
 * The period a figure is for, which has begun by `today`. A figure without its year cannot be printed. Errors:
 * `period-without-year`, `period-not-yet`, `period-not-in-calendar`.
 */
export function parsePeriod(text: string, example: string, today: IsoDate): Result<string> {
  const parsed = parseText(text, LONGEST_PERIOD);
  if (!parsed.ok) return parsed;
  const problem = periodProblem(parsed.value, today);
  if (problem?.code === 'period-without-year')
    return complaint(problem.code, 'Årstallet mangler.', `Skriv for eksempel ${example}.`);
  if (problem) return complaint(problem.code, problem.message, `Skriv for eksempel ${example}.`);
  return success(parsed.value);
}

/** Where the figure is from. Errors: `source-too-short`, `source-vague`. */
export function parseSource(text: string): Result<string> {
  const parsed = parseText(text, LONGEST_SOURCE);
  if (parsed.ok && parsed.value.length < 2) {
    return complaint(
      'source-too-short',
      'Kilden er for kort.',
      'Skriv, hvor tallet står, for eksempel kommunens årsberetning 2025.',
    );
  }
  if (parsed.ok && isVague(parsed.value)) {
    return complaint(
      'source-vague',
      'Et tal uden kilde kan ikke komme i papirerne.',
      'Skriv, hvor tallet står. Har det ingen kilde, så gå tilbage, og svar "ved ikke" til tallet.',
    );
  }
  return parsed;
}

/** The day a figure was seen where it stands; "i går" is one. Errors: `lookup-in-future`, and those of parseDate. */
export function parseLookUpDay(text: string, today: IsoDate): Result<IsoDate> {
  const near = /^i\s?(dag|går)\.?$/iu.exec(text.trim())?.[1];
  if (near) return success(addDays(today, near.toLocaleLowerCase('da') === 'dag' ? 0 : -1));
  const parsed = parseDate(text, { today, looks: 'back' });
  if (!parsed.ok || parsed.value <= today) return parsed;
  return complaint('lookup-in-future', 'Den dag er ikke kommet endnu.', 'Skriv dagen, hvor I så tallet.');
}
