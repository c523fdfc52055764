import type { Unit } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { formatNumber } from '../../danish/number.ts';

/** Below this many persons neither figure nor goal is printed: somebody could be recognised (docs/tjekliste.md, S-08). */
export const FEWEST_PERSONS = 5;

export interface FigureView {
  readonly id: string;
  readonly name: string;
  /** How it is asked for: "Hvor mange er i fleksjob i kommunen?" */
  readonly question: string;
  /** True when the municipality itself is the one who counts it. */
  readonly countedLocally: boolean;
  /** The figure as a sentence without full stop; null while it is not known. */
  readonly sentence: string | null;
  /** What it means, in one sentence. */
  readonly meaning: string | null;
  readonly unit: string;
  /** As it is asked for in svar.yaml: "antal". */
  readonly unitAsked: Unit;
  /** About how many there are in the country, for telling what is out of all reason; never printed. */
  readonly countryAbout: number | null;
  readonly value: number | null;
  /** The branch was asked, and does not know. */
  readonly unknown: boolean;
  readonly period: string | null;
  readonly source: string;
  readonly lookedUp: IsoDate | null;
  readonly denominator: number | null;
  readonly country: number | null;
  readonly lookUp: string;
  /** Fewer than five persons: the figure is not printed. */
  readonly tooSmall: boolean;
  readonly compare: boolean;
  /** Which way is the better one; null where none is. */
  readonly better: 'op' | 'ned' | null;
  /** The figure period by period, the oldest first, itself included; empty where only the one is known. */
  readonly series: readonly SeriesValue[];
}

/** A figure in one period of its series. */
export interface SeriesValue {
  readonly period: string;
  /** Null for fewer than five persons, which is not printed. */
  readonly value: number | null;
  /** The same for the whole country, where it is known. */
  readonly country: number | null;
}

/** Whether only the municipality can tell it; what stands in Statistikbanken is looked up, and never asked for. */
export function isAskedFor({ countedLocally, lookUp }: FigureView): boolean {
  return countedLocally && !/statistikbanken/i.test(lookUp);
}

/** A figure that is known, and large enough that nobody can be recognised. */
export function isPrintable(
  figure: FigureView | undefined,
): figure is FigureView & { readonly value: number; readonly period: string } {
  return figure !== undefined && figure.value !== null && figure.period !== null && !figure.tooSmall;
}

/** "412" or "28 dage". */
export function withUnit(value: number, unit: string): string {
  return unit === '' ? formatNumber(value) : `${formatNumber(value)} ${unit}`;
}
