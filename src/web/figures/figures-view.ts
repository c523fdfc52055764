import { amountText, planText, untoldLines } from '../../application/figures/figures-text.ts';
import { figuresChoice } from '../../application/figures/fill-figures.ts';
import type { FiguresFetched, FiguresPlan, FoundFigure } from '../../application/figures/plan-figures.ts';
import { formatNumber } from '../../danish/number.ts';
import type { Fault } from '../../fault.ts';
import { webText } from '../web-words.ts';
import type { FiguresWork } from './figures-work.ts';

/** What the page shows; what is not at hand yet is null or empty. */
export interface FiguresPage {
  readonly summary: readonly { readonly href: string; readonly text: string }[];
  readonly words: readonly string[];
  /** Why figures could not be fetched or written. */
  readonly problems: readonly string[];
  /** Said while somebody is asked. */
  readonly isAsking: string | null;
  /** What will be asked of whom; asked for with a yes. */
  readonly plan: readonly string[] | null;
  readonly municipality: string | null;
  readonly rows: readonly { readonly name: string; readonly found: string; readonly present: string }[];
  readonly sources: readonly string[];
  readonly untold: readonly string[];
  readonly choices: readonly {
    readonly id: string;
    readonly value: string;
    readonly text: string;
    readonly checked: boolean;
  }[];
  readonly choiceFault: string | null;
  /** On the button that takes all that may be taken without a question each. */
  readonly all: string | null;
  /** See FiguresWork. */
  readonly mark: string | null;
  readonly isDone: boolean;
}

const EMPTY: FiguresPage = {
  summary: [],
  words: [],
  problems: [],
  isAsking: null,
  plan: null,
  municipality: null,
  rows: [],
  sources: [],
  untold: [],
  choices: [],
  choiceFault: null,
  all: null,
  mark: null,
  isDone: false,
};

export const ASKING = 'Spørger Danmarks Statistik. Det tager sjældent mere end et øjeblik.';

/** Before anybody is asked: what will be asked of whom. After a fault it is told, and asked again only by a new yes. */
export function planView(plan: FiguresPlan, faults: readonly Fault[] = []): FiguresPage {
  return { ...EMPTY, plan: planText(plan).split('\n'), problems: faults.map(webText) };
}

/** Where it cannot be asked at all. */
export function refusedView(faults: readonly Fault[]): FiguresPage {
  return { ...EMPTY, problems: faults.map(webText) };
}

export function askingView(): FiguresPage {
  return { ...EMPTY, isAsking: ASKING };
}

/** The figures beside those of the branch, and which may be written. */
export function choiceView(fetched: FiguresFetched, { mark }: FiguresWork, fault?: string): FiguresPage {
  const { free, own } = figuresChoice(fetched);
  const choices = [...free, ...own].map((figure, index) => ({
    // The first has the name that the list of faults leads to.
    id: index === 0 ? 'tal' : `tal-${index + 1}`,
    value: figure.id,
    text: own.includes(figure) ? insteadText(figure) : `${figure.name}: ${amountText(figure.figure)}`,
    checked: free.includes(figure),
  }));
  return {
    ...EMPTY,
    ...shownFigures(fetched),
    summary: fault === undefined ? [] : [{ href: '#tal', text: fault }],
    choiceFault: fault ?? null,
    choices,
    all: allText(free, own),
    mark,
    isDone: choices.length === 0,
  };
}

/** After they were written. */
export function writtenView(words: readonly string[]): FiguresPage {
  return { ...EMPTY, words, isDone: true };
}

function shownFigures({ branches }: FiguresFetched) {
  const found = branches.flatMap((branch) => branch.found);
  const [first] = branches;
  return {
    municipality: first?.municipality ?? null,
    rows: found.map((one) => ({ name: one.name, found: foundText(one), present: presentText(one) })),
    sources: [...new Set(found.map(({ figure }) => `Kilde: ${figure.kilde}.`))],
    untold: branches.flatMap(untoldLines),
  };
}

/** With what is to be thought over, and how far back it goes. */
function foundText({ figure, doubts }: FoundFigure): string {
  const { landet, serie = [] } = figure;
  const [first] = serie;
  return [
    `${amountText(figure)}.`,
    ...(landet === undefined ? [] : [`I hele landet ${formatNumber(landet)}.`]),
    ...(first && serie.length > 1
      ? [`Med følger ${formatNumber(serie.length)} perioder fra ${first.periode}.`]
      : []),
    ...doubts.map(({ message }) => `Bemærk: ${message}`),
  ].join(' ');
}

function presentText({ before, present }: FoundFigure): string {
  if (before === 'none' || present === null) return 'Intet tal endnu';
  if (before === 'same') return 'Det samme';
  const source = present.kilde === undefined ? '' : `, ${present.kilde}`;
  return before === 'own'
    ? `${amountText(present)}${source}. Det har I selv skrevet.`
    : `${amountText(present)}. Det er hentet før.`;
}

function insteadText({ name, figure, present }: FoundFigure): string {
  return `${name}: lad ${amountText(figure)} stå i stedet for jeres eget, ${amountText(present ?? {})}`;
}

function allText(free: readonly FoundFigure[], own: readonly FoundFigure[]): string | null {
  if (free.length < 2) return null;
  return own.length > 0 ? 'Skriv alle, men lad vores egne stå' : 'Skriv dem alle';
}
