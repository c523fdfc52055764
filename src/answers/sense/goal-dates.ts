import { formatDate } from '../../danish/date.ts';
import type { Fault } from '../../fault.ts';
import {
  type GivenGoal,
  givenGoals,
  type SenseContext,
  type SenseRule,
  senseError,
  senseWarning,
  yearIn,
} from './sense-context.ts';

const LATER = 'Skriv en senere dato. Byrådets periode slutter den 31. december 2029.';

/** A goal must come after the figure it starts from. One whose date has passed is told, as it may belong to a follow-up. */
export const goalDates: SenseRule = (context) =>
  givenGoals(context).flatMap((given) => beforeBaseline(context, given) ?? passed(context, given) ?? []);

function beforeBaseline(context: SenseContext, { question, goal, baseline }: GivenGoal): Fault | undefined {
  const { opslaaet, periode } = baseline?.figure ?? {};
  const year = periode === undefined ? undefined : yearIn(periode);
  const beforeLookup = opslaaet !== undefined && (goal.dato ?? opslaaet) < opslaaet;
  const beforePeriod = year !== undefined && (goal.dato ?? `${year}`) < `${year}`;
  if (goal.dato === undefined || !(beforeLookup || beforePeriod)) return undefined;
  const newer = beforeLookup ? `blev slået op den ${formatDate(opslaaet)}` : `er fra ${periode}`;
  return senseError(context, `${question.id}.dato`, {
    code: 'goal-before-baseline',
    message: `Målet skal være nået den ${formatDate(goal.dato)}, men tallet, det bygger på, ${newer}.`,
    wayOut: LATER,
  });
}

function passed(context: SenseContext, { question, goal }: GivenGoal): Fault | undefined {
  if (goal.dato === undefined || goal.dato >= context.today) return undefined;
  return senseWarning(context, `${question.id}.dato`, {
    code: 'goal-passed',
    message: `Målet skulle være nået den ${formatDate(goal.dato)}, og den dag er gået.`,
    wayOut: LATER,
  });
}
