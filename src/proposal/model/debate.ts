import type { Angle } from '../../content/catalogue/theme.ts';
import type { FigureView } from './figure.ts';
import type { MeasureView } from './measure.ts';
import type { ThemeView } from './theme.ts';

export interface Debate {
  readonly newspaper: string | null;
  readonly maxWords: number;
  readonly maxCharacters: number;
  readonly limitIsOwn: boolean;
  readonly limitSource: string | null;
  /** From where the piece looks at the case; it decides opening, order, argument and ending. */
  readonly angle: Angle;
  readonly angleIsOwn: boolean;
  readonly occasion: readonly string[];
  readonly example: readonly string[];
  /** The case in one sentence: the branch's own, else that of the angle. */
  readonly point: string;
  readonly pointIsOwn: boolean;
  /** The one demand, an infinitive clause that follows "at". */
  readonly demand: string;
  readonly demandHasTime: boolean;
  /** Whether it names an amount of money. */
  readonly demandAmount: boolean;
  /** Why, in the light of the angle; a figure in it has its year and source in the sentence. */
  readonly argument: string;
  /** A sentence with a figure from elsewhere, for whoever asks for figures; null when the theme has none. */
  readonly knownElsewhere: string | null;
  readonly counter: readonly string[];
  /** What the piece ends with, from the same angle. */
  readonly ending: string;
  /** What the branch itself invites to, in its own words. */
  readonly invitation: readonly string[];
  /** The one of the branch's offers that this piece makes; null when it has made none. */
  readonly offer: string | null;
  readonly headlines: readonly string[];
  /** The measure that the demand asks for; null when the branch asks for something of its own, which has no title, objection or figure but its own. */
  readonly measure: MeasureView | null;
  readonly theme: ThemeView;
  /** The figure that carries the piece, best first. */
  readonly figure: FigureView | null;
  /** What it tells when the measure does not move it: of the number of people, or of waiting; null where it needs no word of introduction. */
  readonly figureAside: 'antal' | 'ventetid' | null;
  /** At most two more, for whoever asks for figures. */
  readonly moreFigures: readonly FigureView[];
  /** What of the piece the branch wrote itself, and what it has left unsaid. */
  readonly own: readonly OwnAnswer[];
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
