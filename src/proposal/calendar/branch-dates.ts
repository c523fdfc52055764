import type { Answers } from '../../answers/answers.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { datesIn } from '../../danish/dates-in.ts';
import { known } from '../known-answers.ts';
import type { BranchDates } from '../model/dates.ts';
import { buildCalendar } from './calendar.ts';
import { buildMeeting } from './meeting.ts';
import { sendingDates } from './sending-dates.ts';

/**
 * Every day that a branch is told of, counted on the date of its papers. The papers, the sending list, the calendar file
 * and the next steps all say these, so that no two of them can disagree.
 */
export function branchDates(answers: Answers, date: IsoDate): BranchDates {
  const meeting = buildMeeting(answers, date);
  const calendar = buildCalendar(date, meeting);
  const told = ['debat.anledning', 'debat.invitation'].map((path) => known<string>(answers, path) ?? '');
  const occasions = datesIn(told.join(' '), date);
  return { date, meeting, calendar, sending: sendingDates(date, meeting, calendar, occasions) };
}
