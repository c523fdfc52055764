import type { Answers, GoalAnswer } from '../answers/answers.ts';
import type { Question } from '../content/catalogue/question.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { addMonths } from '../danish/date.ts';
import { known } from './known-answers.ts';
import type { Calendar } from './model/dates.ts';
import { FEWEST_PERSONS, type FigureView, isPrintable, withUnit } from './model/figure.ts';
import type { Goal } from './model/goal.ts';
import type { MeasureView } from './model/measure.ts';
import { hasReached } from './newest-figures.ts';

/** The dates that goals are set by. */
interface GoalCalendar extends Calendar {
  /** The day of the paper. */
  readonly today: IsoDate;
}

/** Three to six goals, each with baseline, target, date and source (docs/tjekliste.md, S-09). */
const MOST = 6;

/**
 * Goals for the branch's figures first, then the indicators of the measures, so that results, process and experience
 * are all there. An indicator that nobody counts yet has no baseline, and none is invented.
 */
export function buildGoals(
  questions: readonly Question[],
  answers: Answers,
  figures: readonly FigureView[],
  measures: readonly MeasureView[],
  calendar: GoalCalendar,
): readonly Goal[] {
  const figureGoals = questions
    .filter((question) => question.type === 'maal')
    .flatMap((question) => figureGoal(question, answers, figures, measures, calendar));
  const covered = new Set(figureGoals.map((goal) => goal.measureId));
  const indicatorGoals = measures
    .filter((measure) => !covered.has(measure.id))
    .map((measure) => indicatorGoal(measure, calendar));
  const tallyGoals = measures.flatMap((measure) => tallyGoal(measure, calendar));
  return pickAllKinds([...tallyGoals, ...figureGoals, ...indicatorGoals]);
}

/** Only where the branch has set a target itself, or a measure of the proposal moves the figure. */
function figureGoal(
  question: Question,
  answers: Answers,
  figures: readonly FigureView[],
  measures: readonly MeasureView[],
  calendar: GoalCalendar,
): readonly Goal[] {
  const figure = figures.find((candidate) => candidate.id === question.maal_for);
  const given = known<GoalAnswer>(answers, question.id);
  const measure = measures.find((candidate) => candidate.indicator.tal === question.maal_for);
  // A goal whose day has come and that is not reached gets a new day, and never a weaker target. One that is reached is history.
  const isPast = given !== null && given.dato < calendar.today;
  const isHistory = isPast && (!measure || (figure !== undefined && hasReached(figure, given.vaerdi)));
  const own = isHistory ? null : given;
  if (!figure || (!measure && !own)) return [];
  return [
    {
      what: measure?.indicator.tal_daekker ? measure.indicator.hvad : figure.name,
      type: measure?.indicator.type ?? 'resultat',
      baseline: baselineOf(figure, measure?.indicator.tal_daekker),
      target: own ? ownTarget(own, figure) : (measure?.indicator.maal ?? ''),
      by: goalDate(isPast ? null : own, measure, calendar),
      firstCount: null,
      source: figure.source,
      measureId: measure?.id ?? null,
      figureId: figure.id,
    },
  ];
}

/** A goal of fewer than five persons is as small as a figure of fewer than five. */
function ownTarget(own: GoalAnswer, figure: FigureView): string {
  if (figure.unit !== '' || own.vaerdi >= FEWEST_PERSONS) return withUnit(own.vaerdi, figure.unit);
  return figure.better === 'op' ? 'flere end i dag' : 'færre end fem';
}

/** The branch's own date, unless it is before the municipality can have decided anything. */
function goalDate(own: GoalAnswer | null, measure: MeasureView | undefined, calendar: GoalCalendar): IsoDate {
  const tooSoon = own !== null && calendar.today !== '' && own.dato < calendar.decision;
  if (own && !tooSoon) return own.dato;
  return measure ? dueDate(measure, calendar) : calendar.councilTermEnds;
}

function baselineOf(figure: FigureView, covers?: string): string {
  const scope = covers === undefined ? '' : ` i ${covers}`;
  if (isPrintable(figure)) return `${withUnit(figure.value, figure.unit)}${scope} (${figure.period})`;
  if (figure.tooSmall) return 'færre end fem; tallet trykkes ikke';
  return figure.unknown ? 'kendes ikke; vi spørger kommunen' : `[INDSÆT TAL: ${figure.lookUp}]`;
}

function indicatorGoal(measure: MeasureView, calendar: Calendar): Goal {
  return {
    what: measure.indicator.hvad,
    type: measure.indicator.type,
    baseline: 'kendes ikke',
    target: measure.indicator.maal,
    by: dueDate(measure, calendar),
    firstCount: firstStatus(countable(measure), calendar),
    source: measure.indicator.data,
    measureId: measure.id,
    figureId: null,
  };
}

/** The number that a measure asks for itself: counted when it has been in place for a year. */
function tallyGoal(measure: MeasureView, calendar: Calendar): readonly Goal[] {
  if (measure.tally === null) return [];
  const by = firstStatus(addMonths(measure.deadline, 12), calendar);
  return [
    {
      what: measure.tally.hvad,
      type: 'proces',
      baseline: 'kendes ikke',
      target: measure.tally.maal,
      by,
      firstCount: by,
      source: measure.tally.data,
      measureId: measure.id,
      figureId: null,
    },
  ];
}

/** When the first have been followed for as long as the indicator says, at the soonest. */
function countable({ deadline, indicator }: MeasureView): IsoDate {
  return addMonths(deadline, indicator.foelges_maaneder ?? 0);
}

/** The first status at which the target can be read off; the end of the term when that is sooner and there is something to count by then. */
function dueDate(measure: MeasureView, calendar: Calendar): IsoDate {
  const readable = addMonths(measure.decidedBy, measure.indicator.maaneder);
  const soonest = countable(measure);
  const status = firstStatus(readable > soonest ? readable : soonest, calendar);
  const { councilTermEnds } = calendar;
  return status > councilTermEnds && councilTermEnds >= soonest ? councilTermEnds : status;
}

/** The first status on or after a day. */
function firstStatus(from: IsoDate, calendar: Calendar): IsoDate {
  return calendar.statusDates.find((date) => date >= from) ?? from;
}

function pickAllKinds(goals: readonly Goal[]): readonly Goal[] {
  const first = (['resultat', 'proces', 'oplevelse'] as const).flatMap((type) => {
    const goal = goals.find((candidate) => candidate.type === type);
    return goal ? [goal] : [];
  });
  const rest = goals.filter((goal) => !first.includes(goal));
  const picked = new Set([...first, ...rest].slice(0, MOST));
  return goals.filter((goal) => picked.has(goal));
}
