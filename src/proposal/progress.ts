import type { IsoDate } from '../content/catalogue/registers.ts';
import { daysBetween } from '../danish/date.ts';
import type { Course } from './model/follow-up.ts';

/** A figure at one point in time. */
interface Reading {
  readonly value: number;
  readonly on: IsoDate;
}

export interface Journey {
  readonly from: Reading;
  readonly now: Reading;
  readonly better: 'op' | 'ned';
  /** Null where no goal in figures has been set. */
  readonly goal: Reading | null;
}

/**
 * Whether a figure has reached its goal, and, if not, whether it moves there fast enough: as large a part of the way as
 * of the time from the first reading to the goal's date. Without a goal the right way is all that can be asked for.
 */
export function courseOf({ from, now, better, goal }: Journey, today: IsoDate): Course {
  const sign = better === 'op' ? 1 : -1;
  if (goal !== null && sign * (now.value - goal.value) >= 0) return 'naaet';
  const moved = sign * (now.value - from.value);
  if (goal !== null && goal.on < today) return 'frist-gaaet';
  if (moved === 0) return 'staar-stille';
  if (moved < 0) return 'forkert-vej';
  if (goal === null) return 'paa-vej';
  const ofTheWay = moved / (sign * (goal.value - from.value));
  const ofTheTime = daysBetween(from.on, now.on) / daysBetween(from.on, goal.on);
  return ofTheWay >= ofTheTime ? 'paa-vej' : 'for-langsomt';
}
