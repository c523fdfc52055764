import type { DocumentDefinition } from '../documents/document-definition.ts';
import { type Catalogue, findMeasure } from './catalogue.ts';
import type { Question } from './question.ts';
import type { Source } from './registers.ts';
import type { Seed, SeedPoint } from './seed.ts';
import type { Measure } from './theme.ts';

/** What of ours covers a point of a seed. */
export interface Coverage {
  readonly measures: readonly Measure[];
  readonly documents: readonly DocumentDefinition[];
  readonly questions: readonly Question[];
  /** Why a point that is history needs nothing; null where it is none. */
  readonly history: string | null;
}

/**
 * What is there of that which a point names. A catalogue from which a theme has been taken away still loads; what its points
 * named is then left out.
 */
export function coverageOf(
  point: SeedPoint,
  catalogue: Catalogue,
  documents: readonly DocumentDefinition[],
): Coverage {
  return {
    measures: (point.indsatser ?? []).flatMap((id) => findMeasure(catalogue, id)?.measure ?? []),
    documents: (point.dokumenter ?? []).flatMap((id) => documents.find((one) => one.id === id) ?? []),
    questions: (point.spoergsmaal ?? []).flatMap(
      (id) => catalogue.questions.find((one) => one.id === id) ?? [],
    ),
    history: point.historie ?? null,
  };
}

/** Whether something that is there covers the point. */
export function isCovered({ measures, documents, questions, history }: Coverage): boolean {
  return history !== null || measures.length + documents.length + questions.length > 0;
}

/** The documents it all grew from, point by point, and what of ours covers each. */
export interface SeedsCovered {
  readonly seeds: readonly SeedCovered[];
  /** How many points there are, and the ids of those that nothing covers. */
  readonly points: number;
  readonly open: readonly string[];
}

export interface SeedCovered {
  readonly seed: Seed;
  /** Null where the catalogue has none of that name. */
  readonly source: Source | null;
  readonly points: readonly {
    readonly point: SeedPoint;
    readonly coverage: Coverage;
    readonly covered: boolean;
  }[];
}

/** All of them, in the order of the catalogue. */
export function coverSeeds(catalogue: Catalogue, documents: readonly DocumentDefinition[]): SeedsCovered {
  const seeds = catalogue.seeds.map((seed) => ({
    seed,
    source: catalogue.sources.find(({ id }) => id === seed.kilde) ?? null,
    points: seed.punkter.map((point) => {
      const coverage = coverageOf(point, catalogue, documents);
      return { point, coverage, covered: isCovered(coverage) };
    }),
  }));
  const points = seeds.flatMap((seed) => seed.points);
  const open = points.filter(({ covered }) => !covered).map(({ point }) => point.id);
  return { seeds, points: points.length, open };
}
