import { datesIn } from '../../danish/dates-in.ts';
import type { FigureView, WaitingShare } from '../../proposal/model/figure.ts';
import type { Goal } from '../../proposal/model/goal.ts';
import type { MeasureView } from '../../proposal/model/measure.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';

/** What the strategy prints of the proposal, put where a reader looks for it: each thing under its own measure, and once. */
export interface StrategyLists {
  readonly strategyMeasures: readonly StrategyMeasure[];
  /** What happens locally, in the branch's own words, unless a day it names is past when the paper is sent. */
  readonly occasionAhead: readonly string[];
  /** The story of the debate piece, where the branch asks for something that is no measure of ours. */
  readonly storyOfDemand: readonly string[];
  /** Figures that a measure or a goal of the paper is about: they are told in sentences. */
  readonly tellingFigures: readonly FigureView[];
  /** The others that are known: a row each beside the goals, so that nothing the branch has looked up is lost. */
  readonly otherFigures: readonly FigureView[];
  /** The goals, and whether today's figure is known; where it is not, the municipality is asked to count it. */
  readonly proposalGoals: readonly (Goal & { readonly isKnown: boolean })[];
  /** Figures that nobody has told. */
  readonly figuresWithout: readonly FigureView[];
  /** Whether there is something that the branch does not know. */
  readonly unknownHere: boolean;
  /** Whether the branch has answered how it is with any of the themes, or been asked for a figure it lacks. */
  readonly stateTold: boolean;
  /** Nothing at all is told of the place: what is to be filled in says so, for nobody else can. */
  readonly placeUntold: boolean;
  /** How many wait for a fleksjob, where a measure is to move that. */
  readonly tellingShare: WaitingShare | null;
}

interface StrategyMeasure extends MeasureView {
  /** What the branch has seen of it, a string a paragraph; it stands in place of our reasons. */
  readonly example: readonly string[];
  /** What the branch itself asks for, when that is this measure; it follows "om at". */
  readonly ownDemand: string | null;
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
  const tellingFigures = known.filter(({ id }) => telling.has(id));
  const stateTold = themes.some(({ status }) => status !== null) || missing.length > 0;
  const inGoals = new Set(proposal.goals.map(({ figureId }) => figureId));
  return {
    strategyMeasures: measures.map((measure) => {
      const isCase = debate.measure?.id === measure.id;
      const first = measures.find(({ themeId }) => themeId === measure.themeId) === measure;
      const told = first ? (themes.find(({ id }) => id === measure.themeId)?.example ?? []) : [];
      return {
        ...measure,
        example: told.length === 0 && isCase ? debate.example : told,
        ownDemand: isCase && debate.demand !== measure.demand ? debate.demand : null,
        counter: isCase ? debate.counter : [],
      };
    }),
    occasionAhead,
    storyOfDemand: debate.measure === null ? debate.example : [],
    tellingFigures,
    otherFigures: known.filter(({ id }) => !telling.has(id) && !inGoals.has(id)),
    proposalGoals: proposal.goals.map((goal) => ({
      ...goal,
      isKnown: known.some(({ id }) => id === goal.figureId),
    })),
    unknownHere: themes.some(({ status }) => status === 'ved-ikke') || missing.length > 0,
    figuresWithout: missing,
    stateTold,
    placeUntold:
      !stateTold &&
      occasionAhead.length === 0 &&
      tellingFigures.length === 0 &&
      proposal.doesWell.length === 0 &&
      themes.every(({ example, measures: asked }) => example.length === 0 || asked.length > 0),
    tellingShare: measures.some(({ indicator }) => indicator.tal === 'tal.ledighedsydelse')
      ? proposal.waiting
      : null,
  };
}

/** Figures that were asked for in vain, or that a measure moves and nobody has told. */
function figuresWithout({ figures, measures }: Proposal): readonly FigureView[] {
  const moved = new Set(measures.map(({ indicator }) => indicator.tal));
  return figures.filter(({ id, value, unknown }) => value === null && (unknown || moved.has(id)));
}

/** The figures of a goal or of a theme that something is asked for in. */
function tellingIds({ goals, themes, debate }: Proposal): ReadonlySet<string> {
  const treated = themes.filter((theme) => theme.measures.length > 0 || theme.id === debate.theme.id);
  return new Set([
    ...goals.flatMap(({ figureId }) => figureId ?? []),
    ...treated.flatMap(({ keyFigures }) => keyFigures),
  ]);
}
