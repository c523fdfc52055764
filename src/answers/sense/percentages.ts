import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { formatNumber } from '../../danish/number.ts';
import type { Fault } from '../../fault.ts';
import {
  type GivenFigure,
  givenFigures,
  givenGoals,
  type SenseContext,
  type SenseRule,
  senseError,
} from './sense-context.ts';

/** A percentage says what it is a share of (docs/tjekliste.md, S-08), and no share is more than the whole. */
export const percentages: SenseRule = (context) => {
  const figures = givenFigures(context).filter(({ question }) => question.tal?.enhed === 'pct');
  const goals = givenGoals(context).filter(({ baseline }) => baseline?.question.tal?.enhed === 'pct');
  return [
    ...figures.flatMap((given) => withoutDenominator(context, given)),
    ...figures.flatMap(({ question, figure }) => [
      ...aboveWhole(context, `${question.id}.vaerdi`, figure.vaerdi),
      ...aboveWhole(context, `${question.id}.landet`, figure.landet),
    ]),
    ...goals.flatMap(({ question, goal }) => aboveWhole(context, `${question.id}.vaerdi`, goal.vaerdi)),
  ];
};

function withoutDenominator(context: SenseContext, { question, figure }: GivenFigure): readonly Fault[] {
  if (figure.naevner !== undefined || figure.vaerdi === undefined) return [];
  const whole = question.tal?.af ? `${question.tal.af} der` : 'det';
  return [
    senseError(context, `${question.id}.vaerdi`, {
      code: 'percentage-without-whole',
      message: `Der står ${formatNumber(figure.vaerdi)} procent, men ikke hvor mange det er procent af.`,
      wayOut: `Skriv under tallet, hvor mange ${whole} er i alt:${example('naevner: …')}`,
    }),
  ];
}

function aboveWhole(context: SenseContext, path: string, value: number | undefined): readonly Fault[] {
  if (value === undefined || value <= 100) return [];
  return [
    senseError(context, path, {
      code: 'percentage-above-100',
      message: `En andel kan ikke være over 100 procent, men her står ${formatNumber(value)}.`,
      wayOut: 'Se efter, om der mangler et punktum (12.5), eller om det er et antal og ikke en procent.',
    }),
  ];
}
