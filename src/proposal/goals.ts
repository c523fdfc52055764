import type { Answers, GoalAnswer } from '../answers/answers.ts';
import type { Question } from '../content/catalogue/question.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { addMonths } from '../danish/date.ts';
import { isPrintable, withUnit } from './figures.ts';
import type { Calendar, FigureView, Goal, MeasureView } from './proposal.ts';
import { known } from './read-answer.ts';

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
    .filter((measure) => measure.indicator.tal === undefined && !covered.has(measure.id))
    .map((measure) => indicatorGoal(measure, calendar));
  return pickAllKinds([...figureGoals, ...indicatorGoals]);
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
  // A goal whose day has come is history; a proposal for what comes next must not ask for it.
  const own = given && given.dato >= calendar.today ? given : null;
  const measure = measures.find((candidate) => candidate.indicator.tal === question.maal_for);
  if (!figure || (!measure && !own)) return [];
  return [
    {
      what: measure?.indicator.tal_daekker ? measure.indicator.hvad : figure.name,
      type: measure?.indicator.type ?? 'resultat',
      baseline: baselineOf(figure, measure?.indicator.tal_daekker),
      target: own ? withUnit(own.vaerdi, figure.unit) : (measure?.indicator.maal ?? ''),
      by: goalDate(own, measure, calendar),
      firstCount: null,
      source: figure.source,
      measureId: measure?.id ?? null,
      figureId: figure.id,
    },
  ];
}

/** The branch's own date, unless it is before the municipality can have decided anything. */
function goalDate(own: GoalAnswer | null, measure: MeasureView | undefined, calendar: GoalCalendar): IsoDate {
  const tooSoon = own !== null && calendar.today !== '' && own.dato < calendar.decision;
  if (own && !tooSoon) return own.dato;
  return measure ? dueDate(measure, calendar) : calendar.councilTermEnds;
}

/**
 * When a measure is to be in place: on the day the branch wants its goal reached, where that is sooner than the deadline of
 * the catalogue, so that nothing is measured before it has begun.
 */
export function deadlineForGoal(
  measure: MeasureView,
  questions: readonly Question[],
  answers: Answers,
  decision: IsoDate,
): IsoDate {
  const question = questions.find((one) => one.type === 'maal' && one.maal_for === measure.indicator.tal);
  const wanted = question ? (known<GoalAnswer>(answers, question.id)?.dato ?? null) : null;
  return wanted !== null && wanted >= decision && wanted < measure.deadline ? wanted : measure.deadline;
}

function baselineOf(figure: FigureView, covers?: string): string {
  const scope = covers === undefined ? '' : ` i ${covers}`;
  if (isPrintable(figure)) return `${withUnit(figure.value, figure.unit)}${scope} (${figure.period})`;
  return figure.tooSmall ? 'færre end fem; tallet trykkes ikke' : `[INDSÆT TAL: ${figure.lookUp}]`;
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

/** When the first have been followed for as long as the indicator says, at the soonest. */
function countable({ deadline, indicator }: MeasureView): IsoDate {
  return addMonths(deadline, indicator.foelges_maaneder ?? 0);
}

/** The first status at which the target can be read off; the end of the term when that is sooner and there is something to count by then. */
function dueDate(measure: MeasureView, calendar: Calendar): IsoDate {
  const readable = addMonths(calendar.decision, measure.indicator.maaneder);
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
