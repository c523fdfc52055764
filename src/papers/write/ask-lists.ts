import { countWords } from '../../danish/words.ts';
import type { MeasureView } from '../../proposal/model/measure.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import { caseOfDemand } from './case-of-demand.ts';

/** As many as are asked for where not everything is: one sheet, and what is read aloud. */
const ASKS = 3;

interface PlainAsk {
  readonly ask: string;
  readonly meansForYou: string | null;
}

/** What is asked for, as a politician and as everybody reads it. */
export interface AskLists {
  readonly topMeasures: readonly MeasureView[];
  /** The three things that are asked for, first that of the debate piece and the meeting; infinitive clauses that follow "at". */
  readonly asks: readonly string[];
  /** Whether that is everything the strategy asks for. A selection is not counted, or it would seem to be all. */
  readonly asksAreAll: boolean;
  /** Whether one of those is what the figure of the curve is about. */
  readonly asksMoveCurve: boolean;
  /** What somebody has met with, as briefly as the branch has told it; empty when nothing is told. */
  readonly shortStory: readonly string[];
  /** The asks as noun phrases, for everybody to read, with what each means for the one who reads. */
  readonly plainAsks: readonly PlainAsk[];
  /** Those of them that say what they mean. */
  readonly meanings: readonly PlainAsk[];
  /** What a paper for everybody says of the matter, to see which words it must explain. */
  readonly plainText: string;
}

/** The demand of the debate piece first, then those of the measures. */
export function askLists(proposal: Proposal): AskLists {
  const { debate, measures } = proposal;
  const others = othersOf(proposal).map(({ demand }) => demand);
  const all = [debate.demand, ...others];
  const plainAsks = plainAsksOf(proposal);
  const story = shortStory(proposal);
  return {
    topMeasures: measures.slice(0, ASKS),
    asks: all.slice(0, ASKS),
    asksAreAll: all.length <= ASKS,
    asksMoveCurve: asksMoveCurve(proposal),
    shortStory: story,
    plainAsks,
    meanings: plainAsks.filter(({ meansForYou }) => meansForYou !== null),
    plainText: [
      ...plainAsks.flatMap(({ ask, meansForYou }) => [ask, meansForYou]),
      ...story,
      ...caseOfDemand(proposal).caseFigures.map(({ sentence }) => sentence),
    ].join(' '),
  };
}

/** In the order of their numbers, which are the same in every paper. */
export function byNumber(measures: readonly MeasureView[]): readonly MeasureView[] {
  return measures.toSorted((a, b) => a.number - b.number);
}

/** The measures that are not the one the debate piece asks for. */
function othersOf({ debate, measures }: Pick<Proposal, 'debate' | 'measures'>): readonly MeasureView[] {
  return byNumber(measures).filter(({ id }) => id !== debate.measure?.id);
}

/** Of the asks of the one sheet: the demand has its own figure, the others move one. */
function asksMoveCurve({ curve, debate, measures }: Proposal): boolean {
  const others = othersOf({ debate, measures }).slice(0, ASKS - 1);
  const asked = [...(debate.measure === null ? [] : [debate.measure]), ...others];
  return curve !== null && asked.some(({ indicator }) => indicator.tal === curve.figure.id);
}

function plainAsksOf({ debate, measures }: Proposal): AskLists['plainAsks'] {
  const first = debate.measure;
  const others = othersOf({ debate, measures });
  const own = first === null ? [{ ask: `at ${debate.demand}`, meansForYou: null }] : [];
  const asked = [...(first === null ? [] : [first]), ...others];
  return [
    ...own,
    ...asked.map(({ id, topic, meansForYou }) => {
      const limit = id === first?.id ? limitIn(debate.demand) : null;
      const meaning = meansForYou !== null && limit !== null ? `${meansForYou} ${limit}` : meansForYou;
      return { ask: topic, meansForYou: meaning };
    }),
  ].slice(0, ASKS);
}

/** The longest wait that the branch's own demand allows, said by itself: "Højst fire uger." */
function limitIn(demand: string): string | null {
  const limit = /højst (?:tager |må tage )?([\p{L}\d]+ (?:uger?|dage?|måneder?))/u.exec(demand)?.[1];
  return limit === undefined ? null : `Højst ${limit}.`;
}

/** Of the story of the debate piece and those of its theme and of the measures: the one with fewest words. */
function shortStory({ debate, measures, themes }: Proposal): readonly string[] {
  const of = new Set([debate.theme.id, ...measures.map(({ themeId }) => themeId)]);
  const told = [debate.example, ...themes.filter(({ id }) => of.has(id)).map(({ example }) => example)];
  const stories = told.filter((story) => story.length > 0);
  return stories.toSorted((a, b) => countWords(a.join(' ')) - countWords(b.join(' ')))[0] ?? [];
}
