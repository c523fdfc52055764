import type { IsoDate } from '../content/catalogue/registers.ts';
import { addDays } from '../danish/date.ts';

/** Days before a meeting of the handicapråd that an item is sent, where its rules are not known. */
const DEFAULT_DAYS = 21;

export interface ItemDeadline {
  readonly days: number;
  /** The branch knows the rule of its council. */
  readonly isOwn: boolean;
  /** The last day to send the item; null while the day of the meeting is not known. */
  readonly last: IsoDate | null;
}

/** When an item must be sent. `own` is what the branch has answered to `moede.frist_dage`, whatever that is. */
export function itemDeadline(meeting: IsoDate | null, own: unknown): ItemDeadline {
  const isOwn = typeof own === 'number' && Number.isInteger(own);
  const days = isOwn ? own : DEFAULT_DAYS;
  return { days, isOwn, last: meeting && addDays(meeting, -days) };
}
