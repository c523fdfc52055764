import type { IsoDate } from '../../content/catalogue/registers.ts';

/** How far one branch is. */
export interface SurveyedBranch {
  /** As the person knows it. */
  readonly file: string;
  /** As the register calls it; null when the answers do not say, or cannot be read. */
  readonly municipality: string | null;
  /** What to call it: see branchName. */
  readonly name: string;
  /** Questions asked of this branch that have an answer, also "ved ikke" and those skipped, and how many are asked. */
  readonly answered: number;
  readonly asked: number;
  /** Errors that `tjek` tells; papers cannot be made while there are any. */
  readonly errors: number;
  /** Figures that are known, and how many are asked for. */
  readonly figures: number;
  readonly figuresAsked: number;
  /** The first figure whose course is known; null when none has. */
  readonly curve: SurveyedCurve | null;
  /** The first day something is to be done; null when no day is known, and once the municipality has decided. */
  readonly next: { readonly by: IsoDate; readonly text: string } | null;
  /** How many papers lie ready. */
  readonly papers: number;
  /** The day the board approved them; null when the answers do not say. */
  readonly approved: IsoDate | null;
  /** The day the debate piece was sent to the chair of the committee: the one sending that the answers tell of. */
  readonly sent: IsoDate | null;
  /** Whether the municipality has decided, and the day where it is known. */
  readonly decided: boolean;
  readonly decidedOn: IsoDate | null;
}

/** One figure, period by period. */
export interface SurveyedCurve {
  /** "personer i fleksjob" */
  readonly name: string;
  /** The oldest first; never one of fewer than five persons. */
  readonly points: readonly { readonly period: string; readonly value: number }[];
}
