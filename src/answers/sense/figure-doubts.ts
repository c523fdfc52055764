import type { FigureSpec, Question } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Problem } from '../../content/yaml/source-text.ts';
import { addMonths } from '../../danish/date.ts';
import { formatNumber } from '../../danish/number.ts';
import { timeOfPeriod } from '../../danish/time-of-period.ts';
import { readPeriod } from './read-period.ts';

/** More than any group the papers count can have in one municipality. */
const MOST_IN_MUNICIPALITY = 600_000;
/** Denmark has about six million inhabitants. */
const MOST_IN_COUNTRY = 6_000_000;
/** The largest municipality has about an eighth of the country. */
const MOST_OF_COUNTRY = 1 / 4;
/** Nowhere does a benefit or a kind of job take more of those of working age. */
const MOST_OF_WORKING_AGE = 1 / 4;
/** A term of five years is no term. */
const MOST_DAYS = 5 * 366;
const MONTHS_UNTIL_OLD = 12;
/** From one period to the next; more is rare, and more often a digit or two that have changed places. */
const LARGEST_CHANGE = 1 / 3;
/** Below this, few persons more or less are a large part. */
const SOME_SIZE = 30;

/** What may be wrong with one part of a figure. */
export interface FigureDoubt extends Problem {
  /** The key in svar.yaml: "vaerdi". */
  readonly part: string;
}

interface Figure {
  readonly vaerdi?: unknown;
  readonly naevner?: unknown;
  readonly landet?: unknown;
  readonly periode?: unknown;
  readonly serie?: unknown;
}

/**
 * Reasons to look at a figure once more, as whole Danish sentences: larger than a municipality or the country allows, more than a
 * third away from the period before, or a period that ended more than a year before `today`. Nothing for what is no figure.
 *
 * @param workingAge how many live there who are of working age, where that is known
 */
export function figureDoubts(
  question: Question,
  value: unknown,
  today: IsoDate,
  workingAge?: number,
): readonly FigureDoubt[] {
  if (question.type !== 'tal' || typeof value !== 'object' || value === null) return [];
  const figure = value as Figure;
  const large = sizeDoubts(question.tal ?? { enhed: 'antal' }, figure, workingAge);
  return [...large, ...(large.length > 0 ? [] : change(figure)), ...age(figure, today)];
}

/** Of these, what cannot be right whoever has written it. */
export function sizeDoubts(
  { enhed: unit, landet_ca: about }: Pick<FigureSpec, 'enhed' | 'landet_ca'>,
  { vaerdi, naevner, landet }: Figure,
  workingAge?: number,
): readonly FigureDoubt[] {
  if (unit === 'dage' && isNumber(vaerdi) && vaerdi > MOST_DAYS)
    return [unlikely('vaerdi', `${formatNumber(vaerdi)} dage er mere end fem år.`)];
  if (isNumber(naevner) && naevner > MOST_IN_MUNICIPALITY) return [unlikely('naevner', tooMany(naevner))];
  if (isNumber(naevner) && workingAge !== undefined && naevner > workingAge)
    return [
      unlikely(
        'naevner',
        `${formatNumber(naevner)} er flere, end der bor i kommunen fra 16 til 64 år: ${formatNumber(workingAge)}.`,
      ),
    ];
  if (unit !== 'antal') return [];
  if (isNumber(vaerdi) && vaerdi > MOST_IN_MUNICIPALITY) return [unlikely('vaerdi', tooMany(vaerdi))];
  if (isNumber(vaerdi) && workingAge !== undefined && vaerdi > workingAge * MOST_OF_WORKING_AGE)
    return [
      unlikely(
        'vaerdi',
        `Tallet er ${formatNumber(vaerdi)}, og der bor ${formatNumber(workingAge)} fra 16 til 64 år i kommunen. Så stor en del af dem er det ikke i nogen kommune.`,
      ),
    ];
  if (!isNumber(landet)) return beyondCountry(vaerdi, about);
  if (landet > MOST_IN_COUNTRY)
    return [unlikely('landet', `${formatNumber(landet)} er flere, end der bor i Danmark.`)];
  if (!isNumber(vaerdi) || vaerdi <= landet * MOST_OF_COUNTRY) return [];
  return [
    unlikely(
      'vaerdi',
      `Tallet er ${formatNumber(vaerdi)} i kommunen og ${formatNumber(landet)} i hele landet. Så stor en del af landet er ingen kommune.`,
    ),
  ];
}

/** Where the figure of the country is not given, what is known of it about then says enough. */
function beyondCountry(vaerdi: unknown, about: number | undefined): readonly FigureDoubt[] {
  if (!isNumber(vaerdi) || about === undefined || vaerdi <= about * MOST_OF_COUNTRY) return [];
  return [
    unlikely(
      'vaerdi',
      `Tallet er ${formatNumber(vaerdi)} i kommunen, og i hele landet er der omkring ${formatNumber(about)}. Så stor en del af landet er ingen kommune.`,
    ),
  ];
}

/** Against the newest period of the series that lies before the figure's own. */
function change({ vaerdi, periode, serie }: Figure): readonly FigureDoubt[] {
  const now = typeof periode === 'string' ? timeOfPeriod(periode) : undefined;
  if (!isNumber(vaerdi) || now === undefined || !Array.isArray(serie)) return [];
  const before = (serie as readonly (Figure | null)[]).findLast(
    (point) => typeof point?.periode === 'string' && isJustBefore(timeOfPeriod(point.periode), now),
  );
  if (!isNumber(before?.vaerdi) || Math.max(vaerdi, before.vaerdi) < SOME_SIZE) return [];
  if (Math.abs(vaerdi - before.vaerdi) <= before.vaerdi * LARGEST_CHANGE) return [];
  return [
    {
      part: 'vaerdi',
      code: 'figure-unlikely',
      message: `Tallet er ${formatNumber(vaerdi)}, og i ${String(before.periode)} var det ${formatNumber(before.vaerdi)}. Det er en ændring på mere end en tredjedel.`,
      wayOut:
        'Se efter, om to cifre er byttet om. Er det rigtigt, kan det blive, men læseren vil spørge hvorfor.',
    },
  ];
}

/** Within a year: over more time a figure may go far. Both in years. */
function isJustBefore(before: number | undefined, now: number): boolean {
  return before !== undefined && before < now && now - before <= 1;
}

function age({ periode }: Figure, today: IsoDate): readonly FigureDoubt[] {
  const period = typeof periode === 'string' ? readPeriod(periode) : undefined;
  if (period === undefined || period === 'no-such-day') return [];
  if (period.ends >= addMonths(today, -MONTHS_UNTIL_OLD)) return [];
  return [
    {
      part: 'periode',
      code: 'figure-old',
      message: `Tallet er fra ${String(periode)}. Det er mere end et år siden, og læseren vil spørge efter et nyere.`,
      wayOut: 'Slå det nyeste tal op. Findes der ikke et nyere, kan det blive, som det er.',
    },
  ];
}

function tooMany(value: number): string {
  return `${formatNumber(value)} er flere, end det kan være i én kommune.`;
}

function unlikely(part: string, message: string): FigureDoubt {
  return {
    part,
    code: 'figure-unlikely',
    message,
    wayOut:
      'Se efter, om der er et ciffer for meget, om to tal er byttet om, eller om tallet gælder hele landet.',
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
