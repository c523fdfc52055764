import { datesIn } from '../../danish/dates-in.ts';
import { formatNumber } from '../../danish/number.ts';
import { type EarlyDecision, earlyDecision } from '../../proposal/early-decision.ts';
import { type FigureView, isAskedFor, isPrintable } from '../../proposal/model/figure.ts';
import type { Goal } from '../../proposal/model/goal.ts';
import type { MeasureView } from '../../proposal/model/measure.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import type { ThemeView } from '../../proposal/model/theme.ts';

/** What the strategy prints of the proposal, put where a reader looks for it: each thing under its own measure, and once. */
export interface StrategyLists {
  readonly strategyMeasures: readonly StrategyMeasure[];
  /** What the committee can decide before the hearing on the rest ends; null where the debate piece asks for no earlier day. */
  readonly firstDecision: FirstDecision | null;
  /** The same, where it is a meeting that has been when the papers are sent. */
  readonly pastDecision: FirstDecision | null;
  /** What happens locally, in the branch's own words, unless a day it names is past when the paper is sent. */
  readonly occasionAhead: readonly string[];
  /** The story of the debate piece, where the branch asks for something that is no measure of ours. */
  readonly storyOfDemand: readonly string[];
  /** Figures that a measure or a goal of the paper is about: they are told in sentences. */
  readonly tellingFigures: readonly TellingFigure[];
  /** The others that are known: a row each beside the goals, so that nothing the branch has looked up is lost. */
  readonly otherFigures: readonly FigureView[];
  /** The goals, and whether today's figure is known; where it is not, the municipality is asked to count it. */
  readonly proposalGoals: readonly (Goal & { readonly isKnown: boolean })[];
  /** Figures that nobody has told, and only the municipality can tell. */
  readonly figuresWithout: readonly FigureView[];
  /** Whether there is something that the branch does not know. */
  readonly unknownHere: boolean;
  /** Whether the branch has answered how it is with any of the themes that are not told as promised, or been asked for a figure it lacks. */
  readonly stateTold: boolean;
  /** Nothing at all is told of the place: what is to be filled in says so, for nobody else can. */
  readonly placeUntold: boolean;
}

/** The day that the debate piece asks to have its demand decided, so that all papers of a set give the same. */
interface FirstDecision extends EarlyDecision {
  /** Of the measure that the debate piece asks for; null where it asks for none of ours. */
  readonly number: number | null;
}

interface TellingFigure extends FigureView {
  /** How large a part of the count for the whole country it is, in percent; null where that is not known, or it is no count. */
  readonly percentOfCountry: number | null;
}

interface StrategyMeasure extends MeasureView {
  /** What the branch has seen of it, a string a paragraph; it stands in place of our reasons. */
  readonly example: readonly string[];
  /** What is asked for, where the title does not say it: in the branch's own words, or the rest of what is promised. It follows "om at". */
  readonly asked: string | null;
  /** What the branch wants it to lead to, where it has set a number for a figure that is known: at most one. */
  readonly ownGoals: readonly (Goal & { readonly began: string | null })[];
  /** What the branch knows has come of what is promised; null where it knows nothing. */
  readonly now: string | null;
  /** The branch's own answer to what is said against it, where it has written one. */
  readonly counter: readonly string[];
}

export function strategyLists(proposal: Proposal): StrategyLists {
  const { debate, themes, calendar, date, figures } = proposal;
  const measures = [...proposal.measures].sort((a, b) => a.number - b.number);
  const known = figures.filter(({ value, tooSmall }) => value !== null || tooSmall);
  const telling = tellingIds(proposal);
  const missing = figuresWithout(proposal);
  const occasionAhead = datesIn(debate.occasion.join(' '), date).some((day) => day < calendar.sentBy)
    ? []
    : debate.occasion;
  const tellingFigures = known.filter(({ id }) => telling.has(id)).map(besideCountry);
  const stateTold =
    themes.some(
      (theme) => theme.status !== null && (theme.status === 'ja' || !isPromised(theme, proposal)),
    ) || missing.length > 0;
  const early = firstDecision(proposal);
  const inGoals = new Set(proposal.goals.map(({ figureId }) => figureId));
  return {
    strategyMeasures: measures.map((measure) => {
      const isCase = debate.measure?.id === measure.id;
      const first = measures.find(({ themeId }) => themeId === measure.themeId) === measure;
      const told = first ? (themes.find(({ id }) => id === measure.themeId)?.example ?? []) : [];
      return {
        ...measure,
        example: told.length === 0 && isCase ? debate.example : told,
        asked:
          isCase && debate.demand !== measure.demand ? debate.demand : measure.partly ? measure.demand : null,
        ownGoals: proposal.goals
          .filter(
            ({ measureId, figureId, target }) =>
              measureId === measure.id &&
              /^\d/.test(target) &&
              figures.some((one) => one.id === figureId && isPrintable(one)),
          )
          .map((goal) => ({ ...goal, began: beganAt(goal, proposal) })),
        now: proposal.followUp.measures.find(({ id }) => id === measure.id)?.now ?? null,
        counter: isCase ? debate.counter : [],
      };
    }),
    firstDecision: early,
    pastDecision: early?.isPast && early.onMeeting ? early : null,
    occasionAhead,
    storyOfDemand: debate.measure === null ? debate.example : [],
    tellingFigures,
    otherFigures: known.filter(({ id }) => !telling.has(id) && !inGoals.has(id)),
    proposalGoals: proposal.goals.map((goal) => ({
      ...goal,
      isKnown: known.some(({ id }) => id === goal.figureId),
    })),
    unknownHere: themes.some((theme) => isUnknown(theme, proposal)) || missing.length > 0,
    figuresWithout: missing,
    stateTold,
    placeUntold:
      !stateTold &&
      themes.every(({ status }) => status === null) &&
      occasionAhead.length === 0 &&
      tellingFigures.length === 0 &&
      proposal.doesWell.length === 0 &&
      themes.every(({ example, measures: asked }) => example.length === 0 || asked.length > 0),
  };
}

/** A count of one municipality tells nothing beside that of the country; its part of it does, beside the parts of other figures. */
function besideCountry(figure: FigureView): TellingFigure {
  const { value, country, unitAsked } = figure;
  const isPart = unitAsked === 'antal' && isPrintable(figure) && country !== null && country >= (value ?? 0);
  return { ...figure, percentOfCountry: isPart && country > 0 ? (100 * figure.value) / country : null };
}

/** Whether the measure that the status question of a theme is about is decided, wholly or partly, or promised. */
export function isPromised({ leadingMeasure }: ThemeView, { followUp }: Proposal): boolean {
  return followUp.measures.some(
    ({ id, decided, promised }) =>
      id === leadingMeasure && (decided === 'ja' || decided === 'delvist' || promised.length > 0),
  );
}

/** Whether the branch does not know how it is with a theme that something is asked for in; what is not asked for needs no word. */
export function isUnknown(theme: ThemeView, proposal: Proposal): boolean {
  return theme.status === 'ved-ikke' && isAskedIn(theme, proposal) && !isPromised(theme, proposal);
}

/** Whether something is asked for in a theme. */
export function isAskedIn(theme: ThemeView, { debate }: Pick<Proposal, 'debate'>): boolean {
  return theme.measures.length > 0 || theme.id === debate.theme.id;
}

/** The figure that the follow-up counts from, where it is another than the newest, so that both papers name both. */
function beganAt({ figureId, baseline }: Goal, { figuresBefore }: Proposal): string | null {
  const before = figuresBefore.find(({ id }) => id === figureId);
  if (before === undefined || !isPrintable(before)) return null;
  return baseline.includes(before.period) ? null : `${formatNumber(before.value)} (${before.period})`;
}

function firstDecision({ debate, calendar }: Proposal): FirstDecision | null {
  const early = earlyDecision(debate, calendar);
  return early && { ...early, number: debate.measure?.number ?? null };
}

/** Figures that a measure moves, or that tell of a theme something is asked for in, and nobody has told; none that can be looked up. */
function figuresWithout({ figures, measures, themes, debate }: Proposal): readonly FigureView[] {
  const moved = new Set(measures.map(({ indicator }) => indicator.tal));
  const told = new Set(
    themes.filter((theme) => isAskedIn(theme, { debate })).flatMap(({ keyFigures }) => keyFigures),
  );
  return figures.filter(
    (figure) => figure.value === null && (told.has(figure.id) || moved.has(figure.id)) && isAskedFor(figure),
  );
}

/** The figures of a goal or of a theme that something is asked for in. */
function tellingIds({ goals, themes, debate }: Proposal): ReadonlySet<string> {
  const treated = themes.filter((theme) => isAskedIn(theme, { debate }));
  return new Set([
    ...goals.flatMap(({ figureId }) => figureId ?? []),
    ...treated.flatMap(({ keyFigures }) => keyFigures),
  ]);
}
