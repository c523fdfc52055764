import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { FigureView } from './figure.ts';

/**
 * What a debate piece can be made of, by the names that its template uses (templates/debat/debat-tekst.hbs). Of ours are only
 * `tal` and `krav`; the others are the branch's own words.
 */
export type PartKind =
  | 'anledning'
  | 'ros'
  | 'historie'
  | 'pointe'
  | 'tal'
  | 'krav'
  | 'indvending'
  | 'invitation';

export interface PiecePart {
  readonly kind: PartKind;
  /** The parts that must have been read before this one makes sense; it falls with them. */
  readonly needs: readonly PartKind[];
  /** The branch's own words, a paragraph each; empty where the sentence is ours. */
  readonly own: readonly string[];
}

/** When the demand is to be decided. */
export interface Deadline {
  /**
   * `egen`: the demand says so itself; `moede`: on the day the committee meets about it; `inden`: before the day that makes it
   * urgent; `maaned`: by the end of the month in which the committee should have decided.
   */
  readonly kind: 'egen' | 'moede' | 'inden' | 'maaned';
  readonly day: IsoDate;
  /** Whether the demand begins with what a meeting does: "vedtage", "beslutte"; "oplyse alle" is what follows from it. */
  readonly decides: boolean;
  /** The day the committee meets about it, also where the demand says by itself when it is to be done; null when that is not told. */
  readonly meeting: IsoDate | null;
}

/** Something that was answered, and that this piece is better without. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** One matter, in the order it can be told. The short form and the text for Facebook are the same plan with less of it. */
export interface PiecePlan {
  readonly parts: readonly PiecePart[];
  readonly left: readonly LeftOut[];
  /** The figure that stands beside the demand; null when none proves it. */
  readonly figure: FigureView | null;
  readonly deadline: Deadline;
}
