import type { Answers } from '../../answers/answers.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';

/** The finished set of a branch: all its papers of one day, and what they were made from. */
export interface FinishedSet {
  readonly answers: Answers;
  readonly proposal: Proposal;
  /** Those that are sent; papers for the branch alone are not among them. None while nothing is made: then only the answers are judged. */
  readonly papers: readonly GatePaper[];
}

interface GatePaper {
  /** File name without ending. */
  readonly name: string;
  readonly markdown: string;
}

/** One thing that could be held against the set. */
export interface GateFinding {
  readonly rule: string;
  /** A Danish sentence that says what is wrong. */
  readonly message: string;
  /** Id of the question whose answer mends it: "maal.svarfrist". */
  readonly question: string;
  /** The paper where it stands; null when it follows from the answers. */
  readonly paper: string | null;
}

export type Found = Omit<GateFinding, 'rule'>;

/** A rule over the whole set, as data: pure, and with nothing found where it holds. */
export interface GateRule {
  /** Kebab-case, stable: it is in the JSON. */
  readonly name: string;
  /** What holds when nothing is found, in Danish. */
  readonly holds: string;
  readonly judge: (set: FinishedSet) => readonly Found[];
}
