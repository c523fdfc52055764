import type { Status } from '../../answers/answers.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { FigureView } from './figure.ts';

/** What became of the proposal, as the branch knows it. */
export interface FollowUp {
  /** True when the municipality has dealt with the proposal, or something is written of a measure or a figure. */
  readonly begun: boolean;
  readonly dealtWithOn: IsoDate | null;
  readonly tooEarly: boolean;
  readonly goals: readonly GoalProgress[];
  /** Those of the proposal in its order, then what else the municipality has dealt with. */
  readonly measures: readonly MeasureStatus[];
  /** The next April or October that leaves time for something to happen. */
  readonly nextStatus: IsoDate;
}

export interface GoalProgress {
  readonly what: string;
  readonly baseline: string;
  readonly target: string | null;
  readonly by: IsoDate | null;
  /** The figure as it is now; null while nobody has told. */
  readonly figure: FigureView | null;
  /** Whether its measure tells of it in words, where there is no single figure. */
  readonly toldBelow: boolean;
  readonly course: Course;
}

export interface MeasureStatus {
  readonly id: string;
  /** Its place in the proposal that was sent, by which they are put in order; null when it was not in it. Never printed: the proposal of today counts anew. */
  readonly number: number | null;
  readonly title: string;
  readonly short: string;
  /** As it is asked for: an infinitive clause that follows "at". */
  readonly demand: string;
  readonly decided: Status | null;
  readonly promised: readonly string[];
  readonly figure: FigureView | null;
  readonly now: string | null;
  readonly next: readonly string[];
  /** What the branch would ask for where no next step is agreed. */
  readonly firstStep: string;
  readonly question: string;
  /** What is counted, as a noun phrase. */
  readonly indicator: string;
}

/** How a figure moves towards its goal. The strategy gives the first two green, the third yellow, the next three red. */
export type Course =
  | 'naaet'
  | 'paa-vej'
  | 'for-langsomt'
  | 'staar-stille'
  | 'forkert-vej'
  | 'frist-gaaet'
  | 'i-ord'
  | 'ikke-maalt';
