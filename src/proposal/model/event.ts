import type { IsoDate } from '../../content/catalogue/registers.ts';

export type EventType = 'cafemoede' | 'virksomhedsbesoeg' | 'udvalgsmoede';

/** What the branch has planned; null where nothing is, so that the papers show what is still to be settled. */
export interface EventPlan {
  /** The one of seed 001 that is planned; null when none is. */
  readonly type: EventType | null;
  readonly date: IsoDate | null;
  /** The date that was written, when it has gone by. */
  readonly passed: IsoDate | null;
  /** Minutes from midnight at which it begins. */
  readonly starts: number | null;
  /** The same as it was written, for what is no time of day. */
  readonly startText: string | null;
  readonly place: string | null;
  /** The workplace that is visited. */
  readonly workplace: string | null;
  readonly guest: 'minister' | 'udvalgsformand' | null;
  /** Who holds the threads. */
  readonly lead: string;
  /** The number that may stand in an invitation; never the one given for newspapers alone. */
  readonly phone: string | null;
  /** Last day to sign up and to say what one needs; null while the date is open. */
  readonly signUpBy: IsoDate | null;
  /** The committees that meet with the handicapråd: "Arbejdsmarkedsudvalget og Socialudvalget". */
  readonly committees: string;
  /** The same with the council. */
  readonly atTheTable: string;
}
