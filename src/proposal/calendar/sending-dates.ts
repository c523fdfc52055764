import type { IsoDate } from '../../content/catalogue/registers.ts';
import { addDays, lastWorkdayBy, weekdayFrom } from '../../danish/date.ts';
import type { Calendar, Meeting, SendingDates } from '../model/dates.ts';

/** What others need to answer. */
const DAYS_TO_SEND = 7;
/** Time for the board to read the drafts before the item is sent. */
const BOARD_DAYS = 7;
/** A debate piece is best printed in the week before the meeting it is about. */
const DEBATE_DAYS = 7;

/** An editor needs some days before what a piece is about. */
const DAYS_BEFORE = 4;

/** Counted back from the meeting of the handicapråd; a day that has passed becomes the day of the papers. */
export function sendingDates(
  date: IsoDate,
  { upcoming, deadline }: Pick<Meeting, 'upcoming' | 'deadline'>,
  calendar: Calendar,
  /** The days that the debate piece itself tells of or invites to. */
  occasions: readonly IsoDate[] = [],
): SendingDates {
  const itemBy = upcoming === null ? null : deadline;
  const notPast = (day: IsoDate) => (day < date ? date : day);
  // A piece that tells what will happen on a day is sent before that day.
  const first = [...occasions].sort().find((day) => day > date);
  const beforeOccasion = (day: IsoDate) =>
    first === undefined || day < first ? day : notPast(lastWorkdayBy(addDays(first, -DAYS_BEFORE)));
  return {
    straks: weekdayFrom(addDays(date, DAYS_TO_SEND)),
    bestyrelsen: itemBy === null ? calendar.sentBy : notPast(addDays(itemBy, -BOARD_DAYS)),
    moedefrist: itemBy === null ? null : calendar.sentBy,
    avisen: beforeOccasion(
      upcoming === null ? calendar.freshUntil : notPast(addDays(upcoming, -DEBATE_DAYS)),
    ),
    efter_moedet: upcoming === null ? null : addDays(upcoming, 1),
    status: calendar.statusDates[0] ?? null,
  };
}
