import { formatNumber } from '../danish/number.ts';
import { timeOfPeriod } from '../danish/time-of-period.ts';
import type { CurveView } from './model/curve.ts';
import { type FigureView, isPrintable, type SeriesValue, withUnit } from './model/figure.ts';
import type { Proposal } from './model/proposal.ts';

/** Fewer show no course. */
const FEWEST_VALUES = 5;
/** A change that somebody who looks at the line calls none. */
const NO_CHANGE = 0.03;
/** So far beyond both ends a top or a bottom is seen. */
const SEEN = 0.05;
const COUNTRY = 'Hele landet';
const QUARTERS = ['1. kvartal', '2. kvartal', '3. kvartal', '4. kvartal'];

type Known = SeriesValue & { readonly value: number };

/**
 * The one curve of the papers: of the figure that the demand is about, else of one that a measure moves, else of any. Null where
 * no figure has a series.
 */
export function leadingCurve({
  debate,
  measures,
  figures,
  municipality,
}: Pick<Proposal, 'debate' | 'measures' | 'figures' | 'municipality'>): CurveView | null {
  const moved = new Set(measures.map(({ indicator }) => indicator.tal));
  const leading = figures.filter(({ id }) => id === debate.figure?.id);
  const inOrder = [...leading, ...figures.filter(({ id }) => moved.has(id)), ...figures];
  const figure = inOrder.find((one) => isPrintable(one) && knownValues(one.series).length >= FEWEST_VALUES);
  return figure === undefined ? null : viewCurve(figure, municipality);
}

/** One figure as a curve of this municipality, beside the country where that is known. */
function viewCurve(
  figure: FigureView,
  { name, place }: Pick<Proposal['municipality'], 'name' | 'place'>,
): CurveView {
  const bare = figure.name.replace(/ \(.*\)$/, '');
  const begun = bare.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('da'));
  const lines = [
    { name, values: figure.series },
    ...(hasCountry(figure.series) ? [{ name: COUNTRY, values: ofCountry(figure.series) }] : []),
  ];
  return {
    figure,
    what: figure.unit === '' ? begun : `${begun}, ${figure.unit}`,
    says: whatIsSeen(figure, bare, place),
    ...tableOf(lines),
  };
}

function knownValues(series: readonly SeriesValue[]): readonly Known[] {
  return series.filter((one): one is Known => one.value !== null);
}

/** From the same period to the same period, or the two cannot be compared. */
function hasCountry(series: readonly SeriesValue[]): boolean {
  const known = knownValues(series);
  return (known[0]?.country ?? null) !== null && (known.at(-1)?.country ?? null) !== null;
}

function ofCountry(series: readonly SeriesValue[]): readonly SeriesValue[] {
  return series.filter(({ country }) => country !== null).map((one) => ({ ...one, value: one.country }));
}

function whatIsSeen(figure: FigureView, name: string, place: string): string {
  const known = knownValues(figure.series);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const subject = figure.unit === '' ? `antallet af ${name}` : `tallet for ${name}`;
  const from = `Fra ${first.period} til ${last.period}`;
  const [before, after] = [withUnit(first.value, figure.unit), withUnit(last.value, figure.unit)];
  const way = wayOf(first.value, last.value);
  const course =
    way === null
      ? `${from} er ${subject} ${place} næsten det samme: ${before} først og ${after} til sidst.`
      : `${from} er ${subject} ${place} ${way} fra ${before} til ${after}, ${percent(first.value, last.value)}.`;
  return [course, ...turns(known, figure.unit), ...besideCountry(first, last, figure)].join(' ');
}

function wayOf(from: number, to: number): 'steget' | 'faldet' | null {
  if (Math.abs(to - from) <= from * NO_CHANGE) return null;
  return to > from ? 'steget' : 'faldet';
}

function percent(from: number, to: number): string {
  return from === 0
    ? 'fra ingenting'
    : `${formatNumber(Math.round((100 * Math.abs(to - from)) / from))} procent`;
}

/** A top or a bottom on the way. */
function turns(known: readonly Known[], unit: string): readonly string[] {
  const values = known.map(({ value }) => value);
  const ends = [values[0] ?? 0, values.at(-1) ?? 0];
  const top = known[values.indexOf(Math.max(...values))] as Known;
  const bottom = known[values.indexOf(Math.min(...values))] as Known;
  return [
    ...(top.value > Math.max(...ends) * (1 + SEEN)
      ? [`Det var højest i ${top.period} med ${withUnit(top.value, unit)}.`]
      : []),
    ...(bottom.value < Math.min(...ends) * (1 - SEEN)
      ? [`Det var lavest i ${bottom.period} med ${withUnit(bottom.value, unit)}.`]
      : []),
  ];
}

function besideCountry(first: Known, last: Known, { series, unit }: FigureView): readonly string[] {
  if (!hasCountry(series) || first.country === null || last.country === null) return [];
  const way = wayOf(first.country, last.country);
  if (way === null) return ['I hele landet er det næsten det samme i begge ender.'];
  // A count of the whole country says nothing beside that of a municipality; how much it has changed does.
  return unit === ''
    ? [`I hele landet er det i samme tid ${way} ${percent(first.country, last.country)}.`]
    : [
        `I hele landet er det ${way} fra ${withUnit(first.country, unit)} til ${withUnit(last.country, unit)}.`,
      ];
}

interface Line {
  readonly name: string;
  readonly values: readonly SeriesValue[];
}

/** Quarters as a row a year, which takes a quarter of the room; other periods as a row each. */
function tableOf(lines: readonly Line[]): Pick<CurveView, 'columns' | 'rows'> {
  const isQuarterly = lines.every(({ values }) => values.every(({ period }) => /kvartal/.test(period)));
  if (!isQuarterly) {
    const periods = lines[0]?.values.map(({ period }) => period) ?? [];
    return {
      columns: lines.map(({ name }) => name),
      rows: periods.map((period) => ({
        label: period,
        cells: lines.map(({ values }) => cell(values.find((one) => one.period === period))),
      })),
    };
  }
  return {
    columns: QUARTERS,
    rows: lines.flatMap(({ name, values }) =>
      yearsOf(values).map((year) => ({
        label: `${name} ${year}`,
        cells: QUARTERS.map((quarter) => cell(values.find(({ period }) => period === `${quarter} ${year}`))),
      })),
    ),
  };
}

function yearsOf(values: readonly SeriesValue[]): readonly number[] {
  return [...new Set(values.map(({ period }) => Math.floor(timeOfPeriod(period) ?? 0)))];
}

function cell(value: SeriesValue | undefined): string {
  if (value === undefined) return '';
  return value.value === null ? 'under 5' : formatNumber(value.value);
}
