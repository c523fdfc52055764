import type { Outcome } from '../application/outcome.ts';

/** What the program tells whoever started it. The numbers are part of the contract and never change meaning. */
export const EXIT_CODES = {
  done: 0,
  broken: 1,
  refused: 2,
  'answers-not-valid': 3,
  'not-made': 4,
  blocked: 5,
  stopped: 130,
} as const satisfies Readonly<Record<Outcome, number>>;

export type ExitCode = (typeof EXIT_CODES)[Outcome];
