import type { FigureView } from './figure.ts';
import type { MeasureView } from './measure.ts';
import type { PiecePlan } from './piece-plan.ts';
import type { ThemeView } from './theme.ts';

export interface Debate {
  readonly newspaper: string | null;
  /** The limit of the newspaper as the branch has seen it; null where nobody gave one. */
  readonly maxWords: number | null;
  readonly maxCharacters: number | null;
  readonly limitSource: string | null;
  readonly occasion: readonly string[];
  readonly example: readonly string[];
  /** The one demand, an infinitive clause that follows "at". */
  readonly demand: string;
  /** Whether it names an amount of money. */
  readonly demandAmount: boolean;
  readonly counter: readonly string[];
  /** What the branch itself invites to, in its own words. */
  readonly invitation: readonly string[];
  readonly headlines: readonly string[];
  /** The measure that the demand asks for; null when the branch asks for something of its own, which has no title, objection or figure but its own. */
  readonly measure: MeasureView | null;
  readonly theme: ThemeView;
  /** The figure that stands first in the papers to the municipality; the piece has its own, stricter choice in `plan`. */
  readonly figure: FigureView | null;
  /** At most two more, for whoever asks for figures. */
  readonly moreFigures: readonly FigureView[];
  /** What of the piece the branch wrote itself, and what it has left unsaid. */
  readonly own: readonly OwnAnswer[];
  /** What the piece says, in which order, and what it leaves out. */
  readonly plan: PiecePlan;
}

/** An answer that the debate piece prints in the branch's own words. */
export interface OwnAnswer {
  /** Where it stands in svar.yaml: "debat.eksempel". */
  readonly path: string;
  /** As the branch would call it: "eksemplet". */
  readonly name: string;
  /** Null while it is not written. */
  readonly text: string | null;
  /** What to write, said when the piece has too little of the branch in it. */
  readonly wish: string;
}
