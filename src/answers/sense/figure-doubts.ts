import type { Question } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Problem } from '../../content/yaml/source-text.ts';
import { addMonths } from '../../danish/date.ts';
import { formatNumber } from '../../danish/number.ts';
import { readPeriod } from './read-period.ts';

/** More than any group the papers count can have in one municipality. */
const MOST_IN_MUNICIPALITY = 600_000;
/** Denmark has about six million inhabitants. */
const MOST_IN_COUNTRY = 6_000_000;
/** The largest municipality has about an eighth of the country. */
const MOST_OF_COUNTRY = 1 / 4;
/** A term of five years is no term. */
const MOST_DAYS = 5 * 366;
const MONTHS_UNTIL_OLD = 12;

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
}

/**
 * Reasons to look at a figure once more, as whole Danish sentences: larger than a municipality or the country allows, or a
 * period that ended more than a year before `today`. Nothing for what is no figure.
 */
export function figureDoubts(question: Question, value: unknown, today: IsoDate): readonly FigureDoubt[] {
  if (question.type !== 'tal' || typeof value !== 'object' || value === null) return [];
  const figure = value as Figure;
  return [...size(question, figure), ...age(figure, today)];
}

function size({ tal }: Question, { vaerdi, naevner, landet }: Figure): readonly FigureDoubt[] {
  const unit = tal?.enhed;
  if (unit === 'dage' && isNumber(vaerdi) && vaerdi > MOST_DAYS)
    return [unlikely('vaerdi', `${formatNumber(vaerdi)} dage er mere end fem år.`)];
  if (isNumber(naevner) && naevner > MOST_IN_MUNICIPALITY) return [unlikely('naevner', tooMany(naevner))];
  if (unit !== 'antal') return [];
  if (isNumber(vaerdi) && vaerdi > MOST_IN_MUNICIPALITY) return [unlikely('vaerdi', tooMany(vaerdi))];
  if (!isNumber(landet)) return [];
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
