import { formatNumber } from '../../danish/number.ts';
import { monthsOfPeriod, timeOfPeriod } from '../../danish/time-of-period.ts';
import type { Fault } from '../../fault.ts';
import type { SeriesPoint } from '../answers.ts';
import { answerTo, type SenseContext, type SenseRule, senseError, senseWarning } from './sense-context.ts';

/** From one period to the next, a figure of some size that grows or shrinks so much has gained or lost a digit. */
const LARGEST_STEP = 3;
/** Below this, few persons more or less are a large part. */
const SOME_SIZE = 30;

/** A series is a curve of one figure: periods of one kind, each once and in order, none to come, and no digit too many. */
export const series: SenseRule = (context) =>
  context.catalogue.questions
    .filter(({ type }) => type === 'tal')
    .flatMap(({ id }) => {
      const points = pointsOf(answerTo(context, id));
      return points.length === 0
        ? []
        : [...periods(context, id, points), ...steps(context, id, points), ...last(context, id, points)];
    });

function pointsOf(answer: unknown): readonly SeriesPoint[] {
  const points = (answer as { readonly serie?: unknown } | null | undefined)?.serie;
  const isPoint = (point: unknown): point is SeriesPoint =>
    typeof point === 'object' &&
    point !== null &&
    typeof (point as SeriesPoint).periode === 'string' &&
    Number.isFinite((point as SeriesPoint).vaerdi);
  return Array.isArray(points) && points.every(isPoint) ? points : [];
}

function periods(context: SenseContext, id: string, points: readonly SeriesPoint[]): readonly Fault[] {
  const wayOut = 'Skriv perioderne i rækkefølge, den ældste først, og på samme måde: 1. kvartal 2026.';
  const at = (index: number) => `${id}.serie.${index}.periode`;
  for (const [index, { periode }] of points.entries()) {
    const time = timeOfPeriod(periode);
    if (time === undefined)
      return [
        senseError(context, at(index), {
          code: 'series-period',
          message: `»${periode}« er ikke et kvartal, en måned eller et år.`,
          wayOut,
        }),
      ];
    const before = points[index - 1]?.periode;
    if (before !== undefined && monthsOfPeriod(before) !== monthsOfPeriod(periode))
      return [
        senseError(context, at(index), {
          code: 'series-period',
          message: `»${before}« og »${periode}« er ikke lige lange, så de kan ikke stå i samme kurve.`,
          wayOut,
        }),
      ];
    if (before !== undefined && time <= (timeOfPeriod(before) ?? time))
      return [
        senseError(context, at(index), {
          code: 'series-period',
          message: `»${periode}« kommer efter »${before}«, men ligger ikke senere.`,
          wayOut,
        }),
      ];
    if (Math.floor(time * 12) > monthOf(context.today))
      return [
        senseError(context, at(index), {
          code: 'period-not-yet',
          message: `Perioden "${periode}" er ikke begyndt endnu.`,
          wayOut: 'Ret perioden, eller slet linjen.',
        }),
      ];
  }
  return [];
}

/** Months since the year 0. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function steps(context: SenseContext, id: string, points: readonly SeriesPoint[]): readonly Fault[] {
  const figure = answerTo(context, id) as { readonly periode?: unknown };
  return points.flatMap(({ periode, vaerdi }, index) => {
    const before = points[index - 1];
    // A step to the figure itself is told at the figure, and sooner (figure-doubts.ts).
    if (before === undefined || periode === figure.periode) return [];
    const [low, high] = [Math.min(vaerdi, before.vaerdi), Math.max(vaerdi, before.vaerdi)];
    if (high < SOME_SIZE || high <= low * LARGEST_STEP) return [];
    return [
      senseWarning(context, `${id}.serie.${index}.vaerdi`, {
        code: 'figure-unlikely',
        message: `Tallet går fra ${formatNumber(before.vaerdi)} til ${formatNumber(vaerdi)} på én periode (${periode}).`,
        wayOut: 'Se efter, om der er et ciffer for meget eller for lidt. Er det rigtigt, kan det blive.',
      }),
    ];
  });
}

/** The figure of a period is one figure, also where it stands twice. */
function last(context: SenseContext, id: string, points: readonly SeriesPoint[]): readonly Fault[] {
  const figure = answerTo(context, id) as { readonly periode?: unknown; readonly vaerdi?: unknown };
  const same = points.find(({ periode }) => periode === figure.periode);
  if (same === undefined || same.vaerdi === figure.vaerdi) return [];
  return [
    senseError(context, `${id}.vaerdi`, {
      code: 'series-differs',
      message: `Tallet for ${same.periode} er ${String(figure.vaerdi)} her og ${String(same.vaerdi)} i serien.`,
      wayOut: 'Slå tallet op igen, og ret det forkerte.',
    }),
  ];
}
