import { relative } from 'node:path';
import type { Fault } from '../../fault.ts';
import { beginCampaign, type CampaignBegun, type CampaignRequest } from '../begin-campaign.ts';
import { isRefused, type Outcome, type Refused, refused } from '../outcome.ts';
import type { Ports } from '../ports.ts';
import {
  type FiguresFace,
  type FiguresFilled,
  type FillRequest,
  fillFigures,
  lacksYes,
} from './fill-figures.ts';
import { figuresBeside } from './plan-figures.ts';

export interface CampaignRun extends CampaignRequest {
  /** How figures are fetched too; undefined: they are not. */
  readonly figures: Pick<FillRequest, 'yes' | 'from' | 'keep'> | undefined;
  /** The folder from which messages see the files, absolute. */
  readonly seenFrom: string;
}

export interface CampaignFace extends FiguresFace {
  /** Tells which files there are, before their figures are asked for. */
  begun(begun: CampaignBegun): void;
}

export interface CampaignDone {
  readonly outcome: Outcome;
  readonly begun: CampaignBegun;
  /** Undefined when none were wanted, or they could not be fetched. */
  readonly figures: FiguresFilled | undefined;
  /** Why figures could not be fetched; the files stay begun. */
  readonly faults: readonly Fault[];
}

/**
 * Answer files begun for many municipalities, and where it is wanted their figures, in as many questions as those of one. A file that
 * is there gets the figures it lacks and those that were fetched before anew; whatever else stands in it stays.
 */
export async function runCampaign(
  request: CampaignRun,
  at: Pick<Ports, 'answers' | 'library' | 'shelf' | 'statBanks'>,
  face: CampaignFace,
): Promise<CampaignDone | Refused> {
  const { figures: wish, out, date, ownCatalogue, seenFrom } = request;
  const unheard = wish && lacksYes(wish);
  if (unheard) return refused(unheard);
  const begun = await beginCampaign(request, at);
  if (isRefused(begun)) return begun;
  face.begun(begun);
  if (wish === undefined) return { outcome: begun.outcome, begun, figures: undefined, faults: [] };
  const files = [...begun.made, ...begun.kept].map((path) => ({ path, name: relative(seenFrom, path) }));
  const figures = await fillFigures(
    { ...wish, files, date, ownCatalogue, beside: figuresBeside(out, date) },
    at,
    face,
  );
  const outcome = begun.outcome === 'done' ? figures.outcome : begun.outcome;
  return isRefused(figures)
    ? { outcome, begun, figures: undefined, faults: figures.faults }
    : { outcome, begun, figures, faults: [] };
}
