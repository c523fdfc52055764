import { type CatalogueReview, reviewCatalogue } from '../content/catalogue/printable.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { contentRefused, type Refused } from './outcome.ts';
import type { OwnCatalogue, Ports } from './ports.ts';

export interface SourcesRequest {
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
}

/** Every source with its age on that day, and the facts and rules that may not be printed or must be looked up again. */
export interface SourcesListed extends CatalogueReview {
  readonly outcome: 'done';
  readonly date: IsoDate;
  /** Those of `notPrintable` that may be printed today. */
  readonly ending: CatalogueReview['notPrintable'];
  /** Those of `notPrintable` that may not be printed today either. */
  readonly alsoToday: CatalogueReview['notPrintable'];
}

export async function listSources(
  { date, ownCatalogue }: SourcesRequest,
  { library, clock }: Pick<Ports, 'library' | 'clock'>,
): Promise<SourcesListed | Refused> {
  const catalogue = await library.catalogue(ownCatalogue);
  if (!catalogue.ok) return contentRefused(catalogue.faults, ownCatalogue);
  const review = reviewCatalogue(catalogue.value, date);
  const today = new Set(reviewCatalogue(catalogue.value, clock.today()).notPrintable.map(({ id }) => id));
  return {
    outcome: 'done',
    date,
    ...review,
    ending: review.notPrintable.filter(({ id }) => !today.has(id)),
    alsoToday: review.notPrintable.filter(({ id }) => today.has(id)),
  };
}
