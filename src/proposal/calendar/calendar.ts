import type { IsoDate } from '../../content/catalogue/registers.ts';
import { addDays, addMonths, weekdayFrom, yearOf } from '../../danish/date.ts';
import type { Calendar, Meeting } from '../model/dates.ts';
import { lastYearOfTerm, strategyPeriod } from './strategy-period.ts';

const HEARING_WEEKS = 4;
/** Four weeks to find figures that nobody has asked for before. */
const ANSWER_DAYS = 28;
/** For the board to agree on a draft, and for the municipality to send a paper on. */
const DAYS_TO_AGREE = 14;
/** What a hearing is longer by when a holiday falls in it. */
const CHRISTMAS_DAYS = 14;
const SUMMER_DAYS = 28;
/** For the administration to read what the hearing brought. */
const DAYS_TO_READ = 14;
/** A newspaper wants an occasion that is a month old at most. */
const FRESH_DAYS = 30;

/**
 * The dates all papers count from, in the order they come: sent, hearing, decision, first steps, status, end of the term.
 * The hearing is the municipality's; it begins when the handicapråd has met, where that day is known.
 */
export function buildCalendar(
  date: IsoDate,
  meeting: Pick<Meeting, 'upcoming' | 'deadline'> | null = null,
): Calendar {
  const meets = meeting?.upcoming ?? null;
  const deadline = meets === null ? null : (meeting?.deadline ?? null);
  const sentBy =
    deadline === null ? weekdayFrom(addDays(date, DAYS_TO_AGREE)) : deadline < date ? date : deadline;
  const hearingStarts = weekdayFrom(meets === null ? addDays(sentBy, DAYS_TO_AGREE) : addDays(meets, 1));
  const hearingEnds = hearingEnd(hearingStarts);
  const decision = decisionDate(date, hearingEnds);
  const firstSteps = weekdayFrom(addMonths(decision, 3));
  return {
    answerBy: weekdayFrom(addDays(date, ANSWER_DAYS)),
    sentBy,
    hearingStarts,
    hearingEnds,
    hearingWeeks: HEARING_WEEKS,
    decision,
    firstSteps,
    ...nextBudget(date),
    freshUntil: addDays(date, FRESH_DAYS),
    statusDates: statusDates(firstSteps, date),
    councilTermEnds: `${lastYearOfTerm(strategyPeriod(date).from)}-12-31`,
  };
}

/** At least so many weeks; longer over Christmas and the summer, when nobody has time to answer. */
function hearingEnd(starts: IsoDate): IsoDate {
  const ends = addDays(starts, HEARING_WEEKS * 7);
  const touches = (from: string, to: string) =>
    [yearOf(starts), yearOf(ends)].some((year) => starts <= `${year}-${to}` && ends >= `${year}-${from}`);
  if (touches('12-24', '12-31')) return addDays(ends, CHRISTMAS_DAYS);
  return touches('07-01', '07-31') ? addDays(ends, SUMMER_DAYS) : ends;
}

/** Four months on, or when the answers of the hearing have been read, but never July, when no committee meets. */
function decisionDate(date: IsoDate, hearingEnds: IsoDate): IsoDate {
  const read = addDays(hearingEnds, DAYS_TO_READ);
  const month = addMonths(date, 4);
  const earliest = read > month ? read : month;
  return earliest.slice(5, 7) === '07' ? addMonths(earliest, 1) : earliest;
}

/**
 * The next budget that can still be changed. Work on a budget begins in the spring of the year before, and it is adopted
 * by the middle of October.
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
