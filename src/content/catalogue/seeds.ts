import { type Catalogue, findMeasure } from './catalogue.ts';
import type { SeedPoint } from './seed.ts';

/**
 * Whether something that is there covers the point. A catalogue from which a theme has been taken away still loads; its
 * points are then shown as uncovered.
 *
 * @param documents the ids of the documents that are there
 */
export function isCovered(point: SeedPoint, catalogue: Catalogue, documents: ReadonlySet<string>): boolean {
  return (
    point.historie !== undefined ||
    (point.indsatser ?? []).some((id) => findMeasure(catalogue, id) !== undefined) ||
    (point.dokumenter ?? []).some((id) => documents.has(id)) ||
    (point.spoergsmaal ?? []).some((id) => catalogue.questions.some((question) => question.id === id))
  );
}
