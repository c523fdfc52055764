import type { GoalAnswer } from '../../answers/answers.ts';
import { formatDate } from '../../danish/date.ts';
import { formatNumber } from '../../danish/number.ts';
import { askParts, type Part } from './ask-parts.ts';
import type { FinalReply } from './ask-prompt.ts';
import { type Asking, commandsFor, placeOf } from './asking.ts';
import type { Asks } from './asks.ts';
import { describeAmount, describeDate } from './describe-answer.ts';
import { parseDate } from './parse/parse-date.ts';
import { parseFigureValue } from './parse/parse-figure-part.ts';
import { offerOf } from './question-prompt.ts';

/** A goal is one question in two parts: the value, and the day it is to be reached. */
export async function* askGoal(asking: Asking): Asks<FinalReply> {
  const { previous } = asking.current;
  const before = isGoal(previous) ? previous : undefined;
  const reply = yield* askParts(asking, [valuePart(asking, before), datePart(asking, before)]);
  if (reply.kind !== 'parts') return reply;
  const { vaerdi, dato } = reply.values as unknown as GoalAnswer;
  const unchanged = before?.vaerdi === vaerdi && before.dato === dato;
  return unchanged ? { kind: 'empty' } : { kind: 'value', value: { vaerdi, dato } };
}

function valuePart(asking: Asking, before: GoalAnswer | undefined): Part {
  const { question, goal } = asking.current;
  const unit = goal?.spec.enhed ?? 'antal';
  const baseline = goal?.baseline;
  return {
    name: 'vaerdi',
    kept: before?.vaerdi,
    emptyKeepsAll: before === undefined,
    prompt: {
      ...placeOf(asking),
      kind: 'line',
      text: question.tekst,
      hint: baseline
        ? `I dag: ${describeAmount(baseline.vaerdi, unit)} (${baseline.periode}). Skriv først tallet; datoen kommer bagefter.`
        : 'Skriv først tallet; datoen kommer bagefter.',
      ...(before ? { offer: { meaning: 'keep', label: formatNumber(before.vaerdi) } } : offerOf(asking)),
      commands: commandsFor(asking.current),
      parse: (text) => parseFigureValue(text, unit),
      describe: (value) => describeAmount(value as number, unit),
    },
  };
}

function datePart({ current, today }: Asking, before: GoalAnswer | undefined): Part {
  const suggested = current.goal?.suggestedDate;
  const kept = before?.dato ?? suggested;
  return {
    name: 'dato',
    kept,
    prompt: {
      kind: 'line',
      text: 'Hvornår skal målet være nået?',
      hint: 'Skriv en dato, for eksempel 31. december 2029.',
      ...(kept ? { offer: { meaning: before ? 'keep' : 'use', label: describeDate(kept) } } : {}),
      commands: ['help', 'back', 'save', 'stop'],
      parse: (text) => parseDate(text, { today, looks: 'ahead' }),
      describe: (value) => formatDate(value as string),
    },
  };
}

function isGoal(value: unknown): value is GoalAnswer {
  return typeof value === 'object' && value !== null && 'vaerdi' in value && 'dato' in value;
}
