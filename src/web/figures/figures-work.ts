import type { FiguresFetched, FiguresPlan } from '../../application/figures/plan-figures.ts';
import { isRefused } from '../../application/outcome.ts';
import type { Fault } from '../../fault.ts';
import { trace } from '../../trace.ts';
import { BROKEN } from '../papers/papers-work.ts';

/** Figures that are being fetched for the answers that are open, or have been. */
export interface FiguresWork {
  /** What a form calls these figures, so that one of an earlier fetching takes none of them. */
  readonly mark: string;
  /** Absent while they are being fetched, and when they could not be. */
  fetched?: FiguresFetched;
  /** Why they could not be fetched; empty when they could. Absent while it is not known. */
  faults?: readonly Fault[];
  /** Ends when it is known. Never rejects. */
  readonly finished: Promise<void>;
}

let count = 0;

/** Asks, once yes has been said. */
export function beginFetching(plan: FiguresPlan): FiguresWork {
  count += 1;
  const work: FiguresWork = {
    mark: String(count),
    finished: plan.ask().then(
      (fetched) => {
        if (isRefused(fetched)) work.faults = fetched.faults;
        else {
          work.fetched = fetched;
          work.faults = [];
        }
      },
      (error) => {
        trace('page', () => `figures: ${error instanceof Error ? error.stack : String(error)}`);
        work.faults = [BROKEN];
      },
    ),
  };
  return work;
}

/** Whether somebody is being asked right now. */
export function isAsking(work: FiguresWork | undefined): boolean {
  return work !== undefined && work.faults === undefined;
}
