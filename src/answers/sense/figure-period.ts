import { yearOf } from '../../danish/date.ts';
import type { Fault } from '../../fault.ts';
import {
  type GivenFigure,
  givenFigures,
  type SenseContext,
  type SenseRule,
  senseError,
  yearIn,
} from './sense-context.ts';

/** No figure is printed without its year and its source (docs/tjekliste.md, S-06). */
export const figurePeriod: SenseRule = (context) =>
  givenFigures(context).flatMap((given) => [...period(context, given), ...source(context, given)]);

function period(context: SenseContext, { question, figure }: GivenFigure): readonly Fault[] {
  if (figure.periode === undefined) return [];
  const year = yearIn(figure.periode);
  if (year !== undefined && year <= yearOf(context.today)) return [];
  const wanted = question.tal?.periode_eksempel ?? '2. kvartal 2026';
  return [
    senseError(context, `${question.id}.periode`, {
      code: year === undefined ? 'period-without-year' : 'period-not-yet',
      message:
        year === undefined
          ? `Der mangler et årstal i perioden "${figure.periode}".`
          : `Perioden "${figure.periode}" er ikke begyndt endnu.`,
      wayOut: `Skriv den periode, tallet gælder, med fire cifre i årstallet, for eksempel: periode: ${wanted}`,
    }),
  ];
}

function source(context: SenseContext, { question, figure }: GivenFigure): readonly Fault[] {
  if (figure.kilde === undefined || figure.kilde.length < 2 || figure.kilde.trim().length >= 2) return [];
  return [
    senseError(context, `${question.id}.kilde`, {
      code: 'figure-without-source',
      message: 'Tallet har ingen kilde.',
      wayOut: `Skriv, hvor I har tallet fra, for eksempel: kilde: ${question.tal?.kilde ?? 'kommunens årsberetning'}`,
    }),
  ];
}
