import type { FigureAnswer, SeriesPoint } from '../../answers/answers.ts';
import type { FigureSpec } from '../../content/catalogue/question.ts';
import { askParts, type Parts } from './ask-parts.ts';
import type { FinalReply } from './ask-prompt.ts';
import type { Asking } from './asking.ts';
import type { Asks } from './asks.ts';
import { figureParts } from './figure-parts.ts';

/**
 * A figure is one question in several parts: the number, for a share how many it is out of, the period, the source,
 * and perhaps the number for the whole country. The day it was seen is asked for too; today is
 * offered, and means no other day than before where nothing else is changed.
 */
export async function* askFigure(asking: Asking): Asks<FinalReply> {
  const { question, previous } = asking.current;
  const spec = question.tal as FigureSpec;
  const before = isFigure(previous) ? previous : undefined;
  const reply = yield* askParts(asking, figureParts(asking, spec, before));
  if (reply.kind !== 'parts') return reply;
  const answer = figureAnswer(reply, spec, before);
  const unchanged = before && answer.opslaaet === asking.today && sameBut(answer, before, 'opslaaet');
  return unchanged ? { kind: 'empty' } : { kind: 'value', value: answer };
}

/** The keys in the order they are written to svar.yaml. */
function figureAnswer(
  { values }: Parts,
  { enhed }: FigureSpec,
  before: FigureAnswer | undefined,
): FigureAnswer {
  const { vaerdi, naevner, periode, kilde, opslaaet, landet } = values as Partial<FigureAnswer>;
  return {
    vaerdi: vaerdi as number,
    enhed,
    ...(naevner === undefined ? {} : { naevner }),
    periode: periode as string,
    kilde: kilde as string,
    opslaaet: opslaaet as string,
    ...(landet === undefined ? {} : { landet }),
    ...(before?.serie === undefined ? {} : { serie: seriesBeside(before.serie, periode, vaerdi) }),
  };
}

/** The series is not asked for and stays, without the figure of the same period that has just been put right. */
export function seriesBeside(
  series: readonly SeriesPoint[],
  period: string | undefined,
  value: number | undefined,
): readonly SeriesPoint[] {
  const wrong = (point: SeriesPoint) => point.periode === period && point.vaerdi !== value;
  return series.some(wrong) ? series.filter((point) => !wrong(point)) : series;
}

function sameBut(one: FigureAnswer, other: FigureAnswer, ignored: keyof FigureAnswer): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof FigureAnswer>;
  keys.delete(ignored);
  return [...keys].every((key) => one[key] === other[key]);
}

function isFigure(value: unknown): value is FigureAnswer {
  return typeof value === 'object' && value !== null && 'vaerdi' in value;
}
