import type { Answers, GoalAnswer, Status } from '../answers/answers.ts';
import type { Question } from '../content/catalogue/question.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Measure, Theme } from '../content/catalogue/theme.ts';
import { addMonths, yearOf } from '../danish/date.ts';
import { periodEnd } from './calendar/last-day-of-period.ts';
import { choice, known, paragraphs } from './known-answers.ts';
import { type FigureView, isPrintable, withUnit } from './model/figure.ts';
import type { Course, FollowUp, GoalProgress, MeasureStatus } from './model/follow-up.ts';
import type { Goal } from './model/goal.ts';
import type { MeasureView } from './model/measure.ts';
import type { MunicipalityView } from './model/municipality.ts';
import { fillPlaceholders } from './placeholders.ts';
import { courseOf } from './progress.ts';

/** Time for a decision to show before it is asked about again. */
const NEXT_STATUS_MONTHS = 3;

interface FollowUpInput {
  readonly answers: Answers;
  readonly questions: readonly Question[];
  readonly themes: readonly Theme[];
  readonly measures: readonly MeasureView[];
  readonly goals: readonly Goal[];
  readonly figures: readonly FigureView[];
  /** The same figures as they are half a year later. */
  readonly figuresNow: readonly FigureView[];
  readonly municipality: MunicipalityView;
  readonly date: IsoDate;
}

/** Goal by goal and measure by measure: what was promised, what is now, and what comes next. */
export function buildFollowUp(input: FollowUpInput): FollowUp {
  const { answers, figuresNow, date } = input;
  const measures = viewMeasures(input);
  const dealtWithOn = known<IsoDate>(answers, 'status.dato');
  const written = (one: MeasureStatus) =>
    one.decided !== null || one.now !== null || one.promised.length > 0 || one.next.length > 0;
  return {
    begun:
      choice(answers, 'status.behandlet') === 'ja' ||
      measures.some(written) ||
      figuresNow.some((figure) => figure.value !== null),
    dealtWithOn,
    tooEarly: tooEarly(figuresNow, dealtWithOn),
    goals: [...input.goals.map((goal) => goalProgress(goal, input, measures))].concat(
      figuresWithoutGoal(input),
    ),
    measures,
    nextStatus: nextStatus(date),
  };
}

function viewMeasures({
  answers,
  themes,
  measures,
  figuresNow,
  municipality,
}: FollowUpInput): readonly MeasureStatus[] {
  const view = (measure: Measure): MeasureStatus => {
    const fill = (text: string) => fillPlaceholders(text, municipality);
    const path = `status.${measure.id}`;
    return {
      id: measure.id,
      number: measures.find((one) => one.id === measure.id)?.number ?? null,
      title: fill(measure.titel),
      short: fill(measure.kort),
      demand: fill(measure.krav),
      decided: choice<Exclude<Status, 'ved-ikke'>>(answers, `${path}.besluttet`),
      promised: paragraphs(answers, `${path}.lovet`),
      figure: figuresNow.find((one) => one.id === `status.${measure.indikator.tal}`) ?? null,
      now: known(answers, `${path}.nu`),
      next: paragraphs(answers, `${path}.naeste`),
      firstStep: fill(measure.foerste_skridt),
      question: fill(measure.spoergsmaal),
      indicator: measure.indikator.hvad,
    };
  };
  return themes
    .flatMap((theme) => theme.indsatser)
    .map(view)
    .filter((one) => one.number !== null || known(answers, `status.${one.id}`) !== null)
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

function goalProgress(
  goal: Goal,
  { answers, questions, figures, figuresNow, date }: FollowUpInput,
  measures: readonly MeasureStatus[],
): GoalProgress {
  const measure = measures.find((one) => one.id === goal.measureId);
  const figure = figuresNow.find((one) => one.id === `status.${goal.figureId}`) ?? null;
  const target = questions.find((one) => one.type === 'maal' && one.maal_for === goal.figureId);
  const own = target ? known<GoalAnswer>(answers, target.id) : null;
  const from = figures.find((one) => one.id === goal.figureId);
  const toldBelow = (measure?.now ?? null) !== null;
  return {
    what: goal.what,
    baseline: baselineOf(goal, from),
    target: goal.target,
    by: goal.by,
    figure,
    toldBelow,
    course: courseBetween(from, figure, own, questions, date) ?? (toldBelow ? 'i-ord' : 'ikke-maalt'),
  };
}

/** What a figure was at the beginning can no longer be looked up half a year later: no gap, but "not known". */
function baselineOf(goal: Goal, figure: FigureView | undefined): string {
  return figure && !isPrintable(figure) && !figure.tooSmall ? 'kendes ikke' : goal.baseline;
}

/** A figure that has been looked up again is shown also where no goal was set for it. */
function figuresWithoutGoal({
  goals,
  figures,
  figuresNow,
  questions,
  date,
}: FollowUpInput): readonly GoalProgress[] {
  return figuresNow
    .filter((figure) => figure.value !== null)
    .filter((figure) => !goals.some((goal) => `status.${goal.figureId}` === figure.id))
    .map((figure) => {
      const from = figures.find((one) => `status.${one.id}` === figure.id);
      return {
        what: figure.name,
        baseline: isPrintable(from) ? `${withUnit(from.value, from.unit)} (${from.period})` : 'kendes ikke',
        target: null,
        by: null,
        figure,
        toldBelow: false,
        course: courseBetween(from, figure, null, questions, date) ?? 'i-ord',
      };
    });
}

/** Null when one of the two readings is missing or too small to print. */
function courseBetween(
  from: FigureView | undefined,
  now: FigureView | null,
  goal: GoalAnswer | null,
  questions: readonly Question[],
  today: IsoDate,
): Course | null {
  const better = questions.find((question) => question.id === from?.id)?.tal?.retning;
  if (!isPrintable(from) || now === null || !isPrintable(now) || better === undefined) return null;
  return courseOf(
    {
      from: { value: from.value, on: measuredOn(from) ?? today },
      now: { value: now.value, on: measuredOn(now) ?? today },
      better,
      goal: goal && { value: goal.vaerdi, on: goal.dato },
    },
    today,
  );
}

/** A figure is of the end of its period, however late it was looked up. */
function measuredOn(figure: FigureView): IsoDate | null {
  return (figure.period === null ? null : periodEnd(figure.period)) ?? figure.lookedUp;
}

/** Whether every figure is from before the measures can have worked, and so says nothing of them. */
function tooEarly(figures: readonly FigureView[], dealtWithOn: IsoDate | null): boolean {
  const measured = figures.flatMap((figure) => (isPrintable(figure) ? (measuredOn(figure) ?? []) : []));
  return (
    dealtWithOn !== null &&
    measured.length > 0 &&
    measured.every((day) => day < addMonths(dealtWithOn, NEXT_STATUS_MONTHS))
  );
}

function nextStatus(date: IsoDate): IsoDate {
  const earliest = addMonths(date, NEXT_STATUS_MONTHS);
  const year = yearOf(earliest);
  const days = [`${year}-04-15`, `${year}-10-15`, `${year + 1}-04-15`];
  return days.find((day) => day >= earliest) ?? earliest;
}
