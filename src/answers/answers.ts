import type { Depth, UNKNOWN, Unit } from '../content/catalogue/question.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';

export type Unknown = typeof UNKNOWN;
export type Status = 'ja' | 'delvist' | 'nej' | Unknown;

/** A figure in one of the periods of its series. */
export interface SeriesPoint {
  readonly periode: string;
  readonly vaerdi: number;
  /** The same for the whole country; absent where the source has none for the period. */
  readonly landet?: number;
}

/** A local figure with everything that must stand beside it in print. */
export interface FigureAnswer {
  readonly vaerdi: number;
  readonly enhed: Unit;
  readonly periode: string;
  readonly kilde: string;
  readonly opslaaet: IsoDate;
  /** For a percentage: how many it is a share of. */
  readonly naevner?: number;
  /** The same figure for the whole country in the same period. */
  readonly landet?: number;
  /** The figure period by period, the oldest first; a period without a figure is left out. Written by `tal`. */
  readonly serie?: readonly SeriesPoint[];
}

export interface GoalAnswer {
  readonly vaerdi: number;
  readonly dato: IsoDate;
}

/**
 * svar.yaml as read: every answer sits at the path its question names. A key that is absent has not been answered;
 * null has been skipped; "ved-ikke" is an answer. Only what no question asks for is listed by name.
 */
export interface Answers {
  readonly version: 1;
  readonly omfang: Depth;
  /** True when figures are made up: every paper then says so on its first page. */
  readonly eksempel?: boolean;
  /** The population of working age, with what came before (content/catalogue/figure-source.ts). */
  readonly folketal?: FigureAnswer;
  /** Words that are spelt as the branch wants them, whatever the dictionary says. */
  readonly egne_ord?: readonly string[] | null;
  readonly [section: string]: unknown;
}
