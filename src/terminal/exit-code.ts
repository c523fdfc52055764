/** What the program tells whoever started it. The numbers are part of the contract and never change meaning. */
export const ExitCode = {
  done: 0,
  unexpectedFault: 1,
  wrongUsage: 2,
  answersNotValid: 3,
  documentNotMade: 4,
  blockedByCheck: 5,
  stoppedByUser: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
