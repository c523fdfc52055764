import type { IsoDate } from '../catalogue/registers.ts';
import { addMonths, yearOf } from '../danish/date.ts';
import { lastYearOfTerm, strategyPeriod } from './period.ts';
import type { Calendar } from './proposal.ts';

/** Planned day of the new main act; until the register says more, nothing is said of what it holds (law.md C4). */
const NEW_MAIN_ACT = '2027-01-01';
/** Municipal budgets are adopted by the middle of October the year before. */
const BUDGET_DAY = '10-15';
const HEARING_WEEKS = 4;

/** The dates all papers count from: first steps, decision, budget, status and the end of the council term. */
export function buildCalendar(date: IsoDate): Calendar {
  const year = yearOf(date);
  const budgetAdoptedYear = date <= `${year}-08-15` ? year : year + 1;
  return {
    firstSteps: addMonths(date, 3),
    decision: decisionMonth(date),
    hearingWeeks: HEARING_WEEKS,
    budgetYear: budgetAdoptedYear + 1,
    budgetWishesBy: `${budgetAdoptedYear}-08-15`,
    budgetAdopted: `${budgetAdoptedYear}-${BUDGET_DAY}`,
    statusDates: statusDates(date),
    councilTermEnds: `${lastYearOfTerm(strategyPeriod(date).from)}-12-31`,
    beforeNewMainAct: date < NEW_MAIN_ACT,
  };
}

/** Four months on, but never July, when no committee meets. */
function decisionMonth(date: IsoDate): IsoDate {
  const month = addMonths(date, 4);
  return month.slice(5, 7) === '07' ? addMonths(date, 5) : month;
}

/** April and October, half-yearly, the first at least four months on, to the end of the strategy's period. */
function statusDates(date: IsoDate): readonly IsoDate[] {
  const { to } = strategyPeriod(date);
  const earliest = addMonths(date, 4);
  const dates: IsoDate[] = [];
  for (let year = yearOf(date); year <= to; year += 1) {
    for (const day of [`${year}-04-15`, `${year}-10-15`]) if (day >= earliest) dates.push(day);
  }
  return dates;
}
