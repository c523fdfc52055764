import type { DocumentDefinition } from '../documents/document-definition.ts';
import { type Catalogue, findMeasure } from './catalogue.ts';
import type { Question } from './question.ts';
import type { SeedPoint } from './seed.ts';
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
