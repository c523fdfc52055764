import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Fault } from '../../fault.ts';
import { readPeriod } from './read-period.ts';
import {
  type GivenFigure,
  givenFigures,
  type SenseContext,
  type SenseRule,
  senseError,
} from './sense-context.ts';

/** No figure is printed without its year and its source (docs/tjekliste.md, S-06). */
export const figurePeriod: SenseRule = (context) =>
  givenFigures(context).flatMap((given) => [...period(context, given), ...source(context, given)]);

function period(context: SenseContext, { question, figure }: GivenFigure): readonly Fault[] {
  if (figure.periode === undefined) return [];
  const problem = periodProblem(figure.periode, context.today);
  if (!problem) return [];
  const wanted = question.tal?.periode_eksempel ?? '2. kvartal 2026';
  return [
    senseError(context, `${question.id}.periode`, {
      ...problem,
      wayOut: `Skriv den periode, tallet gælder, med fire cifre i årstallet, for eksempel: periode: ${wanted}`,
    }),
  ];
}

/** What keeps a text from being a period in the past, with the text in the message; undefined when nothing does. */
export function periodProblem(periode: string, today: IsoDate): Pick<Fault, 'code' | 'message'> | undefined {
  const period = readPeriod(periode);
  if (period === undefined)
    return { code: 'period-without-year', message: `Der mangler et årstal i perioden "${periode}".` };
  if (period === 'no-such-day')
    return { code: 'period-not-in-calendar', message: `Dagen i "${periode}" findes ikke i kalenderen.` };
  if (period.begins > today)
    return { code: 'period-not-yet', message: `Perioden "${periode}" er ikke begyndt endnu.` };
  return undefined;
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
