import type { FigureAnswer } from '../answers/answers.ts';
import { POPULATION } from '../content/catalogue/figure-source.ts';
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
const PER_1000 = `for hver 1.000 indbyggere fra ${POPULATION.from} til ${POPULATION.to} år`;
const QUARTERS = ['1. kvartal', '2. kvartal', '3. kvartal', '4. kvartal'];

type Known = SeriesValue & { readonly value: number };

interface Shown {
  readonly series: readonly SeriesValue[];
  /** Of the values: "procent"; empty for a count. */
  readonly unit: string;
  /** Said once of values that are a part of the population: "for hver 1.000 …"; empty for all others. */
  readonly per: string;
}

/**
 * The one curve of the papers: of the figure that the demand is about, else of one that a measure moves, else of any. Null where
 * no figure has a series. A count is shown for each 1,000 of working age where their number is known in the same periods, so that
 * municipality and country can be compared.
 */
export function leadingCurve(
  {
    debate,
    measures,
    figures,
    municipality,
  }: Pick<Proposal, 'debate' | 'measures' | 'figures' | 'municipality'>,
  population: FigureAnswer | null = null,
): CurveView | null {
  const moved = new Set(measures.map(({ indicator }) => indicator.tal));
  const leading = figures.filter(({ id }) => id === debate.figure?.id);
  const inOrder = [...leading, ...figures.filter(({ id }) => moved.has(id)), ...figures];
  const figure = inOrder.find((one) => isPrintable(one) && knownValues(one.series).length >= FEWEST_VALUES);
  return figure === undefined ? null : viewCurve(figure, municipality, population);
}

/** One figure as a curve of this municipality, beside the country where that is known. */
function viewCurve(
  figure: FigureView,
  { name, place }: Pick<Proposal['municipality'], 'name' | 'place'>,
  population: FigureAnswer | null,
): CurveView {
  const bare = figure.name.replace(/ \(.*\)$/, '');
  const begun = bare.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('da'));
  const rates = population === null ? null : ratesOf(figure, population);
  const shown = {
    series: rates ?? figure.series,
    unit: figure.unit,
    per: rates === null ? '' : ` ${PER_1000}`,
  };
  const lines = [
    { name, values: shown.series },
    ...(hasCountry(shown.series) ? [{ name: COUNTRY, values: ofCountry(shown.series) }] : []),
  ];
  const what = figure.unit === '' ? begun : `${begun}, ${figure.unit}`;
  return {
    figure,
    what: `${what}${shown.per}`,
    says: whatIsSeen(shown, bare, place),
    populationSource: rates === null ? null : (population?.kilde ?? null),
    ...tableOf(lines, rates === null ? 'under 5' : 'ikke vist'),
  };
}

/** For each 1,000 of working age; null where that is not known from end to end, or the figure is no count of persons. */
function ratesOf(figure: FigureView, { serie = [] }: FigureAnswer): readonly SeriesValue[] | null {
  if (figure.unit !== '') return null;
  const people = new Map(serie.map((point) => [point.periode, point]));
  const rates = figure.series.flatMap(({ period, value, country }): SeriesValue[] => {
    const there = people.get(period);
    if (there === undefined || there.vaerdi <= 0) return [];
    return [{ period, value: rate(value, there.vaerdi), country: rate(country, there.landet) }];
  });
  const isWhole = rates.at(-1)?.period === figure.series.at(-1)?.period;
  return isWhole && knownValues(rates).length >= FEWEST_VALUES ? rates : null;
}

function rate(value: number | null, people: number | undefined): number | null {
  return value === null || !people ? null : Math.round((value * 10_000) / people) / 10;
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

function whatIsSeen(shown: Shown, name: string, place: string): string {
  const { series, unit, per } = shown;
  const known = knownValues(series);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const subject = unit === '' ? `antallet af ${name}` : `tallet for ${name}`;
  const from = `Fra ${first.period} til ${last.period}`;
  const [before, after] = [withUnit(first.value, unit), withUnit(last.value, unit)];
  const way = wayOf(first.value, last.value);
  const course =
    way === null
      ? `${from} er ${subject} ${place} næsten det samme: ${before} først og ${after} til sidst.`
      : `${from} er ${subject} ${place} ${way} fra ${before} til ${after}, ${percent(first.value, last.value)}.`;
  const counted = per === '' ? [] : [`Det er talt${per}.`];
  return [course, ...counted, ...turns(known, unit), ...besideCountry(first, last, shown)].join(' ');
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

function besideCountry(first: Known, last: Known, { series, unit, per }: Shown): readonly string[] {
  if (!hasCountry(series) || first.country === null || last.country === null) return [];
  const [before, after] = [withUnit(first.country, unit), withUnit(last.country, unit)];
  const way = wayOf(first.country, last.country);
  // A count of the whole country says nothing beside that of a municipality; how much it has changed does.
  const isComparable = unit !== '' || per !== '';
  if (way === null)
    return isComparable && per !== ''
      ? [`I hele landet er det næsten det samme i begge ender: ${before} og ${after}.`]
      : ['I hele landet er det næsten det samme i begge ender.'];
  return isComparable
    ? [`I hele landet er det ${way} fra ${before} til ${after}.`]
    : [`I hele landet er det i samme tid ${way} ${percent(first.country, last.country)}.`];
}

interface Line {
  readonly name: string;
  readonly values: readonly SeriesValue[];
}

/** Quarters as a row a year, which takes a quarter of the room; other periods as a row each. */
function tableOf(lines: readonly Line[], unshown: string): Pick<CurveView, 'columns' | 'rows'> {
  const isQuarterly = lines.every(({ values }) => values.every(({ period }) => /kvartal/.test(period)));
  if (!isQuarterly) {
    const periods = lines[0]?.values.map(({ period }) => period) ?? [];
    return {
      columns: lines.map(({ name }) => name),
      rows: periods.map((period) => ({
        label: period,
        cells: lines.map(({ values }) =>
          cell(
            values.find((one) => one.period === period),
            unshown,
          ),
        ),
      })),
    };
  }
  return {
    columns: QUARTERS,
    rows: lines.flatMap(({ name, values }) =>
      yearsOf(values).map((year) => ({
        label: `${name} ${year}`,
        cells: QUARTERS.map((quarter) =>
          cell(
            values.find(({ period }) => period === `${quarter} ${year}`),
            unshown,
          ),
        ),
      })),
    ),
  };
}

function yearsOf(values: readonly SeriesValue[]): readonly number[] {
  return [...new Set(values.map(({ period }) => Math.floor(timeOfPeriod(period) ?? 0)))];
}

function cell(value: SeriesValue | undefined, unshown: string): string {
  if (value === undefined) return '';
  return value.value === null ? unshown : formatNumber(value.value);
}
