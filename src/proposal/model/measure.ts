import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { CostClass, Evidence, Indicator, Tally } from '../../content/catalogue/theme.ts';

/**
 * `chosen`: the branch ticked it. The others are suggestions, made only where nothing is ticked. `goal`: the branch has
 * set a goal that it moves; `missing`: the branch says that it is missing, or only partly there; `first`: its theme was
 * put first; `told`: the branch laid weight on its theme, or told an example of it; `stand-in`: nothing that was answered
 * leads to a measure, and without one there is no paper.
 */
export type Reason = 'chosen' | 'goal' | 'missing' | 'first' | 'told' | 'stand-in';

export interface MeasureView {
  readonly id: string;
  /** Its number in the papers: one for what the debate piece and the meeting ask for, then in the order of the themes. */
  readonly number: number;
  readonly themeId: string;
  readonly title: string;
  readonly short: string;
  /** The same as what is asked for: with a word that some of it is promised, where it is. */
  readonly topic: string;
  /** What it means for whoever it helps, said to "du"; null where nobody has written it. */
  readonly meansForYou: string | null;
  readonly reasoning: string;
  /** The last day its reasons are known to hold, where the rules they tell of may end; null where they do not. */
  readonly holdsUntil: IsoDate | null;
  readonly firstStep: string;
  readonly responsible: string;
  /** When the committee should have decided it. */
  readonly decidedBy: IsoDate;
  /** Last day for the first step: three months after that, and never after the deadline. */
  readonly firstStepBy: IsoDate;
  readonly deadline: IsoDate;
  readonly indicator: Indicator;
  /** What is counted beside that, because the demand is a number of it; null for most. */
  readonly tally: Tally | null;
  readonly cost: CostClass;
  readonly economy: string;
  readonly evidence: Evidence;
  readonly objection: string;
  readonly answer: string;
  readonly question: string;
  /** The figure that answers it; null when no figure that the branch is asked for does. */
  readonly answeredBy: string | null;
  /** What the municipality has promised already, in the words of the branch. */
  readonly promised: readonly string[];
  /** All of it as the catalogue asks for it; a demand of the branch's own is known by it. */
  readonly whole: string;
  /** An infinitive clause that follows "at"; only the rest of it, where some is promised. */
  readonly demand: string;
  /** Whether the municipality has decided or promised some of it. */
  readonly partly: boolean;
  /** Headlines of a debate piece that asks for it; those of its theme where it has none. */
  readonly headlines: readonly string[];
  readonly facts: readonly string[];
  /** Ids of the rules of law that it rests on, the nearest first. */
  readonly laws: readonly string[];
  /** Chosen by the branch itself, not by us. */
  readonly chosen: boolean;
  /** Why it is in the proposal. */
  readonly reason: Reason;
}
