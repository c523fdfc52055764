import { yearOf } from '../../danish/date.ts';
import { lix } from '../../language/lix.ts';
import { type OwnShare, ownShare } from '../../language/own-share.ts';
import type { OwnAnswer } from '../../proposal/model/debate.ts';
import type { FigureView } from '../../proposal/model/figure.ts';
import type { MeasureStatus } from '../../proposal/model/follow-up.ts';
import type { Goal } from '../../proposal/model/goal.ts';
import type { MeasureView } from '../../proposal/model/measure.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import type { ThemeView } from '../../proposal/model/theme.ts';
import { readText } from '../read/paper-text.ts';
import { parsePaper } from '../read/parse-paper.ts';
import { type AskLists, askLists, byNumber } from './ask-lists.ts';
import { type CaseOfDemand, caseOfDemand } from './case-of-demand.ts';
import { bodyOf, ownTexts, pieceLimit } from './debate-text.ts';
import { distinctThemes } from './distinct-themes.ts';
import { type Brevity, type Length, measureLength } from './fit-length.ts';
import { type FollowUpLists, followUpLists } from './follow-up-lists.ts';
import { type InquiryLists, inquiryLists } from './inquiry-lists.ts';
import type { NationalKnowledge } from './national-knowledge.ts';
import type { SendingSheet } from './sending-sheets.ts';
import { statusDays } from './status-days.ts';
import { isPromised, isUnknown, type StrategyLists, strategyLists } from './strategy-lists.ts';
import { tooLong } from './too-long.ts';

/** How many first steps, objections and status dates a paper names; more would not be read. */
const FIRST_STEPS = 4;
const OBJECTIONS = 3;
const STATUS_DATES = 2;
const WISHES = 3;

/** What a template sees: the proposal, and the lists made from it that more than one paper prints. */
export interface PaperView
  extends Proposal,
    AskLists,
    CaseOfDemand,
    FollowUpLists,
    InquiryLists,
    NationalKnowledge,
    StrategyLists {
  /** What has been promised of the matter that the debate piece and the meeting are about. */
  readonly historyOfDemand: readonly string[];
  /** What the branch knows has come of that; null where it knows nothing. */
  readonly nowOfDemand: string | null;
  /** What the municipality said no to, and is not asked for again. */
  readonly refusedNow: readonly MeasureStatus[];
  /** What the municipality has promised, all of it or some. */
  readonly promises: readonly MeasureStatus[];
  readonly numberedMeasures: readonly MeasureView[];
  readonly costlyMeasures: readonly MeasureView[];
  /** The three most important, then one from each other theme; every first step is free, and none is promised already. */
  readonly firstStepMeasures: readonly MeasureView[];
  /** One measure a theme, for objections that do not all sound alike. */
  readonly objections: readonly MeasureView[];
  /** The same without the measure that the meeting is about. */
  readonly otherObjections: readonly MeasureView[];
  readonly numberedGoals: readonly (Goal & { readonly number: number })[];
  /** When the goals that nobody counts today are counted for the first time, soonest first. */
  readonly firstCounts: readonly { readonly date: string; readonly numbers: readonly number[] }[];
  /** Goals of what must last, or with a date of the branch's own, that the period ends before. */
  readonly goalsAfterPeriod: readonly (Goal & { readonly number: number })[];
  readonly treatedThemes: readonly ThemeView[];
  readonly themesInPlace: readonly ThemeView[];
  /** Of those in place, or not known, the ones with no measure in the proposal, also none that can wait: a line for all of them. */
  readonly themesLeftInPlace: readonly ThemeView[];
  readonly themesLeftUnknown: readonly ThemeView[];
  /** What the municipality has decided already, which is not asked for again. */
  readonly measuresInForce: readonly MeasureStatus[];
  /** Those with an example but no measure to stand under. */
  readonly themesToldOf: readonly ThemeView[];
  /** None of the three has a theme whose leading measure is decided, wholly or partly, or promised: that is told as promised, and only so. */
  readonly themesPartly: readonly ThemeView[];
  readonly themesMissing: readonly ThemeView[];
  readonly themesUnknown: readonly ThemeView[];
  /** What the strategy that the municipality already has says something about, and what it does not. */
  readonly themesCovered: readonly ThemeView[];
  readonly themesNotCovered: readonly ThemeView[];
  readonly nextStatusDates: readonly string[];
  /** The figures that are known, asked for in vain, or moved by a measure of the proposal. */
  readonly shownFigures: readonly FigureView[];
  /** Of those, the ones that have a row of their own: known, or moved by a measure; the others are named in a sentence. */
  readonly tabledFigures: readonly FigureView[];
  /** Figures that are not shown, by where they can be looked up. */
  readonly figuresMissing: readonly { readonly source: string; readonly figures: readonly FigureView[] }[];
  /** Of those, what the branch could not find and the municipality counts itself. */
  readonly figuresToAskFor: readonly FigureView[];
  /** The facts that stand behind the measures. */
  readonly factsBehind: readonly string[];
  readonly comparesWithCountry: boolean;
  /** Headlines for the debate piece, the one to print first. */
  readonly headlines: readonly string[];
  /** How much to leave out of a piece that must keep a limit. */
  readonly brevity: Brevity;
  /** The length of the file before this one in the same document, as a newspaper counts. */
  readonly previousLength: Length | null;
  /** Its LIX, rounded. */
  readonly previousLix: number | null;
  /** How each paper leaves the branch, first date first. */
  readonly sheets: readonly SendingSheet[];
  /** Names of the files that are for the branch alone. */
  readonly internalFiles: readonly string[];
  /** How much of it the branch wrote itself. */
  readonly previousOwn: OwnShare | null;
  /** What to do when it is too long even in its barest form; null when it keeps its limit. */
  readonly previousTooLong: string | null;
  /** What the branch may add when too little of it is their own, the most telling first. */
  readonly wishes: readonly OwnAnswer[];
}

/** What is the same for every file of a run. */
export interface Shared extends NationalKnowledge {
  readonly sheets: readonly SendingSheet[];
  readonly internalFiles: readonly string[];
}

export function viewForPapers(
  proposal: Proposal,
  brevity: Brevity,
  previous: string | null,
  shared: Shared,
): PaperView {
  const { measures, themes } = proposal;
  const moved = new Set(measures.map((measure) => measure.indicator.tal));
  const shownFigures = proposal.figures.filter(
    (figure) => figure.value !== null || figure.unknown || moved.has(figure.id),
  );
  const tabledFigures = shownFigures.filter((figure) => figure.value !== null || moved.has(figure.id));
  const onePerTheme = distinctThemes(measures);
  const named = new Set([...measures, ...proposal.otherMeasures].map(({ themeId }) => themeId));
  const left = (status: ThemeView['status']) =>
    themes.filter((theme) => theme.status === status && theme.measures.length === 0 && !named.has(theme.id));
  const numberedGoals = proposal.goals.map((goal, index) => ({ ...goal, number: index + 1 }));
  const previousLength = previous === null ? null : measureLength(previous);
  return {
    ...proposal,
    ...shared,
    ...followUpLists(proposal.followUp),
    ...strategyLists(proposal),
    ...askLists(proposal),
    ...caseOfDemand(proposal),
    ...inquiryLists(proposal, shownFigures),
    historyOfDemand:
      proposal.followUp.measures.find(({ id }) => id === proposal.debate.measure?.id)?.promised ?? [],
    nowOfDemand: proposal.followUp.measures.find(({ id }) => id === proposal.debate.measure?.id)?.now ?? null,
    refusedNow: proposal.followUp.measures.filter(
      (one) => one.decided === 'nej' && !measures.some(({ id }) => id === one.id),
    ),
    promises: proposal.followUp.measures.filter(
      ({ promised, decided }) => promised.length > 0 && decided !== 'nej',
    ),
    numberedMeasures: byNumber(measures),
    costlyMeasures: measures.filter((measure) => measure.cost >= 2),
    firstStepMeasures: [...new Set([...measures.slice(0, 3), ...onePerTheme])]
      .filter((measure) => measure.promised.length === 0)
      .slice(0, FIRST_STEPS),
    objections: onePerTheme.slice(0, OBJECTIONS),
    otherObjections: onePerTheme.filter((one) => one !== proposal.debate.measure).slice(0, OBJECTIONS),
    numberedGoals,
    firstCounts: firstCounts(numberedGoals),
    goalsAfterPeriod: numberedGoals.filter((goal) => yearOf(goal.by) > proposal.period.to),
    treatedThemes: themes.filter((theme) => theme.measures.length > 0),
    themesInPlace: themes.filter((theme) => theme.status === 'ja'),
    themesLeftInPlace: left('ja'),
    themesLeftUnknown: left('ved-ikke'),
    measuresInForce: proposal.followUp.measures.filter(
      (one) => one.decided === 'ja' && !measures.some(({ id }) => id === one.id),
    ),
    themesToldOf: themes.filter((theme) => theme.example.length > 0 && theme.measures.length === 0),
    themesPartly: themes.filter((theme) => theme.status === 'delvist' && !isPromised(theme, proposal)),
    themesMissing: themes.filter((theme) => theme.status === 'nej' && !isPromised(theme, proposal)),
    themesUnknown: themes.filter((theme) => isUnknown(theme, proposal)),
    themesCovered: themes.filter((theme) => proposal.strategy.covers?.includes(theme.id)),
    // A theme that is in place is not missing, whatever the policy says.
    themesNotCovered: themes.filter(
      (theme) =>
        !proposal.strategy.covers?.includes(theme.id) &&
        !(proposal.strategy.covers !== null && theme.status === 'ja'),
    ),
    nextStatusDates: statusDays(proposal).slice(0, STATUS_DATES),
    shownFigures,
    tabledFigures,
    figuresMissing: bySource(shownFigures.filter((figure) => !tabledFigures.includes(figure))),
    figuresToAskFor: shownFigures.filter((figure) => figure.value === null && figure.countedLocally),
    factsBehind: measures.flatMap((measure) => measure.facts),
    comparesWithCountry: proposal.figures.some((figure) => figure.country !== null),
    headlines: proposal.debate.headlines,
    brevity,
    previousLength,
    previousLix: previous === null ? null : Math.round(lix(readText(parsePaper(previous).blocks))),
    previousOwn: previous === null ? null : ownShare(bodyOf(previous), ownTexts(proposal.debate)),
    previousTooLong:
      previousLength && tooLong(previousLength, pieceLimit(proposal.debate), proposal.debate.own),
    wishes: proposal.debate.own.filter((one) => one.text === null).slice(0, WISHES),
  };
}

function firstCounts(goals: PaperView['numberedGoals']): PaperView['firstCounts'] {
  const dates = [...new Set(goals.flatMap(({ firstCount }) => firstCount ?? []))].sort();
  return dates.map((date) => ({
    date,
    numbers: goals.filter((goal) => goal.firstCount === date).map((goal) => goal.number),
  }));
}

function bySource(figures: readonly FigureView[]): PaperView['figuresMissing'] {
  const sources = [...new Set(figures.map(({ source }) => source))];
  return sources.map((source) => ({ source, figures: figures.filter((one) => one.source === source) }));
}
