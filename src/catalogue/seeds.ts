import { type Catalogue, findMeasure } from './catalogue.ts';

/** One idea or recommendation of a seed document, and what takes care of it now. */
export interface SeedPoint {
  readonly id: string;
  readonly tekst: string;
  readonly indsatser?: readonly string[];
  readonly dokumenter?: readonly string[];
  readonly spoergsmaal?: readonly string[];
  readonly fakta?: readonly string[];
  /** What has been abolished or changed since, told as history. */
  readonly historie?: string;
}

/** One of the documents the project grew from (strategies/froe.yaml). */
export interface Seed {
  readonly id: string;
  readonly navn: string;
  readonly kilde: string;
  readonly kort: string;
  readonly punkter: readonly SeedPoint[];
}

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
