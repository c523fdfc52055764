import type { IsoDate } from '../catalogue/registers.ts';
import { addDays, addMonths, lastWorkdayBy, yearOf } from '../danish/date.ts';
import { lastYearOfTerm, strategyPeriod } from './period.ts';
import type { Calendar } from './proposal.ts';

const HEARING_WEEKS = 4;
/** Four weeks to find figures that nobody has asked for before. */
const ANSWER_DAYS = 28;

/** The dates all papers count from, in the order they come: hearing, decision, first steps, status, end of the term. */
export function buildCalendar(date: IsoDate): Calendar {
  const decision = decisionDate(date);
  const firstSteps = addMonths(decision, 3);
  return {
    answerBy: addDays(date, ANSWER_DAYS),
    hearingEnds: addMonths(date, 3),
    hearingWeeks: HEARING_WEEKS,
    decision,
    firstSteps,
    ...nextBudget(date),
    statusDates: statusDates(firstSteps, date),
    councilTermEnds: `${lastYearOfTerm(strategyPeriod(date).from)}-12-31`,
  };
}

/** Four months on, after a hearing, but never July, when no committee meets. */
function decisionDate(date: IsoDate): IsoDate {
  const month = addMonths(date, 4);
  return month.slice(5, 7) === '07' ? addMonths(date, 5) : month;
}

/**
 * The next budget that can still be changed. Work on a budget begins in the spring of the year before, and it is adopted
 * by the middle of October (practice.md section 0, consequence 5).
 */
function nextBudget(date: IsoDate): Pick<Calendar, 'budgetYear' | 'budgetWishesBy' | 'budgetAdopted'> {
  const year = yearOf(date);
  const adopted = date <= `${year}-08-15` ? year : year + 1;
  const spring = `${adopted}-04-30`;
  return {
    budgetYear: adopted + 1,
    budgetWishesBy: date <= spring ? spring : `${adopted}-08-15`,
    budgetAdopted: `${adopted}-10-15`,
  };
}

/** April and October, half-yearly, from when the first steps are taken to the end of the strategy's period. */
function statusDates(from: IsoDate, date: IsoDate): readonly IsoDate[] {
  const { to } = strategyPeriod(date);
  const dates: IsoDate[] = [];
  for (let year = yearOf(from); year <= to + 1; year += 1) {
    for (const day of [`${year}-04-15`, `${year}-10-15`]) if (day >= from) dates.push(day);
  }
  return dates;
}

/**
 * When a task before an event must be done: so many days back, and never in a weekend, when nobody answers. Public
 * holidays are not counted; the plan tells whoever reads it to look out for them.
 */
export function dueBefore(event: IsoDate, days: number): IsoDate {
  return lastWorkdayBy(addDays(event, -days));
}
