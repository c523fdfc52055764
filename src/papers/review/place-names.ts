import type { ReviewContext } from './rule.ts';

/** What a reader calls the municipality, "Morsø" and "på Mors"; of all of them where none is known. */
export function placeNames({
  catalogue,
  known,
}: Pick<ReviewContext, 'catalogue' | 'known'>): readonly string[] {
  return catalogue.municipalities
    .filter((one) => known === null || one.navn === known.proposal.municipality.name)
    .flatMap((one) => [one.navn, ...(one.sted ? [one.sted] : [])]);
}
