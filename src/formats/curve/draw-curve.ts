import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber } from '../../danish/number.ts';
import { escapeHtml } from '../escape-html.ts';
import { type Curve, type Known, knownPoints, onOneAxis, type Point } from './curve.ts';

/** In points: as wide as the text of a paper. */
export const CURVE_SIZE = { width: 459, height: 132 } as const;

const FAMILY = 'Atkinson Hyperlegible Next';
const EDGE = { top: 24, left: 44, bottom: 24 } as const;
const TEXT = 10;
/** How far two names at the end of their lines keep from each other. */
const NAME_HEIGHT = 26;
/** No more years than can be read beside each other. */
const MOST_YEARS = 10;
/** The widest letter of a name, as a part of its size: about half an em. */
const LETTER = 0.56;
/** Told apart in grey by width and dashes, and each named where it ends: no colour has to be seen. */
const LINES = [
  { colour: '#0b4a5e', width: 2.4, dash: '' },
  { colour: '#444444', width: 1.6, dash: '5 3' },
  { colour: '#444444', width: 1.4, dash: '1.5 2.5' },
  { colour: '#777777', width: 1.4, dash: '9 3' },
] as const;

/**
 * A curve as SVG: each line named where it ends, and Danish numbers. The axis begins at nought, but for an index, where it says
 * from what it counts. Sizes are in points.
 */
export function drawCurve(given: Curve): string {
  const { curve, indexFrom } = onOneAxis(given);
  const shown = curve.series.map((series) => knownPoints(series));
  const all = shown.flat();
  const names = given.series.map(({ name }, index) => ({
    name,
    last: (knownPoints(given.series[index] as (typeof given.series)[number]).at(-1) as Known).value,
  }));
  const widest = Math.max(...names.map(({ name }) => name.length * TEXT * LETTER));
  const right = 12 + Math.min(widest, CURVE_SIZE.width / 3);
  const from = Math.min(...all.map(({ time }) => time));
  const to = Math.max(...all.map(({ time }) => time));
  const x = scaleLinear([from, to], [EDGE.left, CURVE_SIZE.width - right]);
  const y = scaleLinear(heightsOf(all, indexFrom !== null), [CURVE_SIZE.height - EDGE.bottom, EDGE.top]).nice(
    5,
  );
  const at = (point: Point) => [x(point.time), y(point.value ?? 0)] as const;
  const ends = apart(shown.map((points) => at(points.at(-1) as Known)[1]));
  const path = line<Point>(
    (point) => at(point)[0],
    (point) => at(point)[1],
  ).defined(({ value }) => value !== null);
  const title = indexFrom === null ? curve.what : `${curve.what}, indeks: ${indexFrom} er 100`;
  const parts = [
    `<rect width="${CURVE_SIZE.width}" height="${CURVE_SIZE.height}" fill="#ffffff"/>`,
    text(0, TEXT, title, 'start', 700),
    ...y
      .ticks(5)
      .flatMap((tick) => [
        `<line x1="${EDGE.left}" x2="${round(CURVE_SIZE.width - right)}" y1="${round(y(tick))}" y2="${round(y(tick))}" stroke="#c4ced2" stroke-width="0.6"/>`,
        text(EDGE.left - 6, y(tick) + 3.5, formatNumber(tick), 'end'),
      ]),
    ...yearsBetween(from, to).flatMap((year) => [
      `<line x1="${round(x(year))}" x2="${round(x(year))}" y1="${round(y.range()[0] ?? 0)}" y2="${round((y.range()[0] ?? 0) + 4)}" stroke="#444444" stroke-width="0.8"/>`,
      text(x(year), CURVE_SIZE.height - 6, String(year), 'middle'),
    ]),
    ...curve.series.map(({ points }, index) => {
      const { colour, width, dash } = LINES[index % LINES.length] as (typeof LINES)[number];
      const dashed = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
      return `<path d="${path([...points]) ?? ''}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"${dashed}/>`;
    }),
    ...shown.flatMap((points, index) => {
      const { colour } = LINES[index % LINES.length] as (typeof LINES)[number];
      const [endX, endY] = at(points.at(-1) as Known);
      const { name, last } = names[index] as (typeof names)[number];
      const top = ends[index] as number;
      return [
        `<circle cx="${round(endX)}" cy="${round(endY)}" r="3" fill="${colour}"/>`,
        text(endX + 8, top, name, 'start', index === 0 ? 700 : 400),
        text(endX + 8, top + 12, formatNumber(last), 'start', index === 0 ? 700 : 400),
      ];
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CURVE_SIZE.width}" height="${CURVE_SIZE.height}" viewBox="0 0 ${CURVE_SIZE.width} ${CURVE_SIZE.height}">${parts.join('')}</svg>`;
}

/** A count begins at nought, for else a small change looks large; an index keeps a fifth around 100 in sight. */
function heightsOf(points: readonly Known[], isIndex: boolean): [number, number] {
  const values = points.map(({ value }) => value);
  return isIndex
    ? [Math.min(80, ...values), Math.max(120, ...values)]
    : [0, Math.max(1, ...values.map((value) => value * 1.05))];
}

function yearsBetween(from: number, to: number): readonly number[] {
  const years: number[] = [];
  for (let year = Math.ceil(from); year <= to; year += 1) years.push(year);
  const step = Math.ceil(years.length / MOST_YEARS);
  return years.filter((_, index) => index % step === 0);
}

/** The heights of the names: each beside its end, and apart where two ends meet, but inside the picture. */
function apart(heights: readonly number[]): readonly number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let below = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    placed[index] = Math.max(heights[index] ?? 0, below + NAME_HEIGHT);
    below = placed[index] ?? 0;
  }
  const pushed = placed.reduce((sum, height, index) => sum + height - (heights[index] ?? 0), 0);
  const lowest = CURVE_SIZE.height - EDGE.bottom - NAME_HEIGHT / 2;
  const up = Math.max(pushed / heights.length, below - lowest);
  return placed.map((height) => height - up);
}

function text(x: number, y: number, words: string, anchor: string, weight = 400): string {
  return `<text x="${round(x)}" y="${round(y)}" font-family="${FAMILY}" font-size="${TEXT}" font-weight="${weight}" fill="#1a1a1a" text-anchor="${anchor}">${escapeHtml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
