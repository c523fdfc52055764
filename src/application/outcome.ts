import type { Fault } from '../fault.ts';

/**
 * How a use case has ended, the same for every face: the terminal makes an exit code of it, a page what it shows.
 * `refused`: what was asked for cannot be done so · `answers-not-valid` · `not-made`: something could not be made, the rest is ·
 * `blocked`: a check stands in the way · `stopped`: by the person · `broken`: what is shipped does not hold together.
 */
export type Outcome =
  | 'done'
  | 'refused'
  | 'answers-not-valid'
  | 'not-made'
  | 'blocked'
  | 'stopped'
  | 'broken';

/** A use case that could not begin. */
export interface Refused {
  readonly refused: true;
  readonly outcome: Exclude<Outcome, 'done'>;
  readonly faults: readonly Fault[];
}

/** The request cannot be met as it is. */
export function refused(...faults: readonly Fault[]): Refused {
  return { refused: true, outcome: 'refused', faults };
}

/** What is shipped cannot be read, or what the branch has laid over it: the second is for the branch to mend. */
export function contentRefused(faults: readonly Fault[], own: string | undefined): Refused {
  return { refused: true, outcome: own === undefined ? 'broken' : 'refused', faults };
}

/** Whether a use case gave back nothing but why it could not begin. */
export function isRefused<T extends object>(value: T | Refused): value is Refused {
  return 'refused' in value;
}
