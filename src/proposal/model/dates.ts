import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { SendingDay } from '../../content/documents/document-definition.ts';

/** What a branch's papers and its next steps count from, counted once (calendar/branch-dates.ts). */
export interface BranchDates {
  readonly date: IsoDate;
  readonly meeting: Meeting;
  readonly calendar: Calendar;
  readonly sending: SendingDates;
}

/** First and last year the strategy is for, inside one council term. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface Calendar {
  /** When an answer to questions sent today can be hoped for. */
  readonly answerBy: IsoDate;
  /** When the branch sends the proposal: no later than an item for the meeting, else when the board has had time to agree. */
  readonly sentBy: IsoDate;
  /** The municipality's hearing: not before the handicapråd has had the proposal. */
  readonly hearingStarts: IsoDate;
  readonly hearingEnds: IsoDate;
  readonly hearingWeeks: number;
  /** When the committee should have decided. Deadlines of measures and goals count from here. */
  readonly decision: IsoDate;
  /** Last day for the first steps: three months after the decision. */
  readonly firstSteps: IsoDate;
  /** The next budget that can still be changed. */
  readonly budgetYear: number;
  readonly budgetWishesBy: IsoDate;
  readonly budgetAdopted: IsoDate;
  /** Till when what happened on the day of the papers is news to an editor. */
  readonly freshUntil: IsoDate;
  readonly statusDates: readonly IsoDate[];
  readonly councilTermEnds: IsoDate;
}

export interface Meeting {
  readonly date: IsoDate | null;
  /** The same while it has not been held. */
  readonly upcoming: IsoDate | null;
  readonly deadlineDays: number;
  readonly deadlineIsOwn: boolean;
  readonly deadline: IsoDate | null;
  readonly deadlinePassed: boolean;
  readonly secretariat: string | null;
  readonly speaker: string | null;
  readonly worry: readonly string[];
}

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
