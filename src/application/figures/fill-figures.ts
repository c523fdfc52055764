import type { Fault } from '../../fault.ts';
import { isRefused, type Outcome, type Refused, refused } from '../outcome.ts';
import type { Ports } from '../ports.ts';
import {
  type BranchFigures,
  type FiguresFetched,
  type FiguresPlan,
  type FiguresRequest,
  type FoundFigure,
  planFigures,
} from './plan-figures.ts';
import { type FiguresTaken, mayStandUnasked, takeFigures } from './take-figures.ts';

export interface FillRequest extends FiguresRequest {
  /**
   * The yes to asking the service: `given` beforehand, and then nobody is asked about anything · `asked` of the person · `unheard`:
   * nobody is there to be asked, and none was given.
   */
  readonly yes: 'given' | 'asked' | 'unheard';
}

/** How a face tells and asks; what may be done without a question is not for it to decide. */
export interface FiguresFace {
  /** Tells what will be asked of whom. */
  tell(plan: FiguresPlan): Promise<void> | void;
  /** Asks for the yes; everything but true is a no. */
  mayAsk(host: string): Promise<boolean>;
  /** Shows the figures and asks which are wanted; undefined: the person has stopped. Left out: those that may stand unasked. */
  choose?(choice: FiguresChoice): Promise<ReadonlySet<FoundFigure> | undefined>;
}

export interface FiguresChoice {
  readonly fetched: FiguresFetched;
  /** May be taken all at once. */
  readonly free: readonly FoundFigure[];
  /** Each takes the place of a figure that the branch has written, so each is asked about by itself. */
  readonly own: readonly FoundFigure[];
}

export interface FiguresFilled {
  readonly outcome: Outcome;
  /** Null when the service was not asked. */
  readonly fetched: FiguresFetched | null;
  readonly taken: FiguresTaken['taken'];
  /** Figures of the branch's own that stay where the source has another. */
  readonly kept: readonly { readonly municipality: string; readonly figure: FoundFigure }[];
  readonly faults: readonly Fault[];
}

/**
 * Figures of one or many municipalities into their answers: told, asked for, fetched, chosen and written. Nobody is asked before the
 * yes, and no figure that a branch has written is written over unless somebody has said so of that very one.
 * Refused: `option-missing` where a yes can neither be given nor asked for, and what planFigures and its `ask` refuse.
 */
export async function fillFigures(
  request: FillRequest,
  at: Pick<Ports, 'answers' | 'library' | 'shelf' | 'statBanks'>,
  face: FiguresFace,
): Promise<FiguresFilled | Refused> {
  const unheard = lacksYes(request);
  if (unheard) return refused(unheard);
  const plan = await planFigures(request, at);
  if (isRefused(plan)) return plan;
  await face.tell(plan);
  const isHeard = request.yes === 'asked';
  if (plan.host !== null && isHeard && (await face.mayAsk(plan.host)) !== true) return STOPPED;
  const fetched = await plan.ask();
  if (isRefused(fetched)) return fetched;
  const { free, own } = figuresChoice(fetched);
  const wanted =
    isHeard && face.choose ? await face.choose({ fetched, free, own }) : new Set<FoundFigure>(free);
  if (wanted === undefined) return { ...STOPPED, fetched };
  const { taken, faults: unwritten, outcome } = await takeFigures(fetched, (one) => wanted.has(one), at);
  const faults = [...plan.faults, ...unwritten];
  return {
    outcome: faults.length > 0 ? 'not-made' : outcome,
    fetched,
    taken,
    kept: fetched.branches.flatMap((branch) => keptIn(branch, wanted)),
    faults,
  };
}

/** Which figures may be taken without a question each, and which may not. */
export function figuresChoice(fetched: FiguresFetched): FiguresChoice {
  const found = fetched.branches.flatMap((branch) => branch.found);
  return {
    fetched,
    free: found.filter(mayStandUnasked),
    own: found.filter((figure) => !mayStandUnasked(figure)),
  };
}

/** What is to be asked without a question must be said beforehand; kept answers are nobody's to ask about. */
export function lacksYes({ yes, from }: Pick<FillRequest, 'yes' | 'from'>): Fault | undefined {
  return yes === 'unheard' && from === undefined ? NEEDS_YES : undefined;
}

const STOPPED: FiguresFilled = { outcome: 'stopped', fetched: null, taken: [], kept: [], faults: [] };

function keptIn(
  { municipality, found }: BranchFigures,
  wanted: ReadonlySet<FoundFigure>,
): FiguresFilled['kept'] {
  return found
    .filter((figure) => !mayStandUnasked(figure) && !wanted.has(figure))
    .map((figure) => ({ municipality, figure }));
}

const NEEDS_YES: Fault = {
  code: 'option-missing',
  severity: 'error',
  message: 'Med --json bliver der ikke spurgt om noget, så det skal siges på forhånd, at tallene må hentes.',
  wayOut: 'Skriv også --ja, eller --fra og en mappe med gemte svar.',
};
