import type { FigureAnswer, GoalAnswer } from '../../answers/answers.ts';
import { type Question, UNKNOWN, type Unit } from '../../content/catalogue/question.ts';
import { formatDate, isIsoDate } from '../../danish/date.ts';
import { formatNumber, formatPercent } from '../../danish/number.ts';
import { printableLines } from '../../danish/printable.ts';

/** Speech spells "pct." and "kr." letter by letter. */
const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  antal: '',
  pct: ' procent',
  dage: ' dage',
  timer: ' timer',
  kr: ' kroner',
};

/** An answer in words, as it can be said back to the person. What stands in a hand-edited file is shown as it is. */
export function describeAnswer(question: Question, value: unknown): string {
  if (value === null || value === undefined) return 'sprunget over';
  if (question.ved_ikke && value === UNKNOWN) return 'ved ikke';
  if (question.type === 'tal' && isObject(value)) return describeFigure(value as unknown as FigureAnswer);
  if (question.type === 'maal' && isObject(value)) return describeGoal(value as unknown as GoalAnswer);
  if (Array.isArray(value)) return value.map((item) => choiceText(question, item)).join('; ');
  if (typeof value === 'number') return formatNumber(value);
  if (question.type === 'dato') return describeDate(value);
  return choiceText(question, value);
}

/** A figure with its unit in words that can be read aloud: "1.234", "12,5 procent", "14 dage". */
export function describeAmount(value: number, unit: Unit): string {
  if (unit === 'pct') return formatPercent(value);
  return `${formatNumber(value)}${UNIT_WORDS[unit]}`;
}

/** "3. december 2026"; whatever is no date is shown as it stands. */
export function describeDate(value: unknown): string {
  const text = String(value);
  return isIsoDate(text) ? formatDate(text) : printableLines(text);
}

function describeFigure({ vaerdi, enhed, periode, landet }: FigureAnswer): string {
  const country = typeof landet === 'number' ? `, hele landet ${describeAmount(landet, enhed)}` : '';
  return `${describeAmount(vaerdi, enhed)} (${printableLines(periode)}${country})`;
}

function describeGoal({ vaerdi, dato }: GoalAnswer): string {
  return `${formatNumber(vaerdi)}, nået senest ${describeDate(dato)}`;
}

function choiceText(question: Question, value: unknown): string {
  return question.valg?.find((choice) => choice.vaerdi === value)?.tekst ?? printableLines(String(value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
