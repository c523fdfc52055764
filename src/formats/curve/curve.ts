/** What a curve shows: one series or more over the same time. */
export interface Curve {
  /** What is counted: "Personer i fleksjob". */
  readonly what: string;
  /** Ours first; the others are what it is held against. */
  readonly series: readonly Series[];
}

export interface Series {
  readonly name: string;
  /** In the order of time; at least two with a value. */
  readonly points: readonly Point[];
}

export interface Point {
  /** "1. kvartal 2021" */
  readonly period: string;
  /** When it begins, in years: 2021.25. */
  readonly time: number;
  /** Null where the figure is missing or too small to be printed: the line is broken there. */
  readonly value: number | null;
}

/** A point that can be drawn. */
export type Known = Point & { readonly value: number };

export function knownPoints({ points }: Series): readonly Known[] {
  return points.filter((point): point is Known => point.value !== null);
}

/** Series that differ so much in size are drawn beside each other as index, where the first known point is 100. */
const OTHER_SIZE = 4;

/**
 * The curve as it can be drawn on one axis: as it is where the series are of one size, else each as an index. A municipality
 * beside the whole country would be a line at the bottom.
 */
export function onOneAxis(curve: Curve): { readonly curve: Curve; readonly indexFrom: string | null } {
  const sizes = curve.series.map((series) => Math.max(...knownPoints(series).map(({ value }) => value)));
  const first = curve.series.map((series) => knownPoints(series)[0]);
  const isIndex =
    Math.max(...sizes) > OTHER_SIZE * Math.min(...sizes) &&
    first.every((point) => point !== undefined && point.value > 0 && point.period === first[0]?.period);
  if (!isIndex) return { curve, indexFrom: null };
  const series = curve.series.map(({ name, points }, index) => ({
    name,
    points: points.map((point) => ({
      ...point,
      value: point.value === null ? null : (100 * point.value) / (first[index]?.value ?? 1),
    })),
  }));
  return { curve: { ...curve, series }, indexFrom: first[0]?.period ?? null };
}
