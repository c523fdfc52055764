import { BOARD_DAYS, DEBATE_DAYS, FRESH_DAYS } from '../../answers/sending-days.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { SendingDay } from '../../content/documents/document-definition.ts';
import { addDays, weekdayFrom } from '../../danish/date.ts';
import type { Calendar, Meeting } from '../proposal.ts';

/** The days a paper can be sent on, by the name that dokument.yaml uses; null while the day it is counted from is not known. */
export interface SendingDates extends Record<SendingDay, IsoDate | null> {
  /** Within a week: what others need time to answer. */
  readonly straks: IsoDate;
  /** When the board has read the drafts. */
  readonly bestyrelsen: IsoDate;
  /** The last day for an item on the agenda of the handicapråd. */
  readonly moedefrist: IsoDate | null;
  /** The week before the meeting, and not so late that the occasion is old. */
  readonly avisen: IsoDate;
  /** The day after the handicapråd has spoken. */
  readonly efter_moedet: IsoDate | null;
  /** The next half-yearly status. */
  readonly status: IsoDate | null;
}

const DAYS_TO_SEND = 7;
const DAYS_TO_AGREE = 14;

/** Counted back from the meeting of the handicapråd; a day that has passed becomes the day of the papers. */
export function sendingDates(date: IsoDate, meeting: Meeting, calendar: Calendar): SendingDates {
  const upcoming = meeting.date !== null && meeting.date >= date ? meeting.date : null;
  const deadline = upcoming === null ? null : meeting.deadline;
  const notPast = (day: IsoDate) => (day < date ? date : day);
  return {
    straks: weekdayFrom(addDays(date, DAYS_TO_SEND)),
    bestyrelsen: deadline === null ? addDays(date, DAYS_TO_AGREE) : notPast(addDays(deadline, -BOARD_DAYS)),
    moedefrist: deadline === null ? null : notPast(deadline),
    avisen: upcoming === null ? addDays(date, FRESH_DAYS) : notPast(addDays(upcoming, -DEBATE_DAYS)),
    efter_moedet: upcoming === null ? null : addDays(upcoming, 1),
    status: calendar.statusDates.find((day) => day >= date) ?? null,
  };
}
