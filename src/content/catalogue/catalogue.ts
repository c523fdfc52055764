import type { CommonObjection } from './common-objection.ts';
import type { FigureSource } from './figure-source.ts';
import type { PrivacyWords } from './privacy-words.ts';
import type { Question, Section } from './question.ts';
import type { Fact, LawEntry, Municipality, Source, Term } from './registers.ts';
import type { Seed } from './seed.ts';
import type { Measure, Theme } from './theme.ts';

/** Everything in strategies/, read and checked. */
export interface Catalogue {
  readonly sections: readonly Section[];
  /** Every question in the order it is asked, those of the themes included. */
  readonly questions: readonly Question[];
  readonly themes: readonly Theme[];
  readonly facts: readonly Fact[];
  readonly laws: readonly LawEntry[];
  readonly sources: readonly Source[];
  readonly terms: readonly Term[];
  readonly objections: readonly CommonObjection[];
  readonly municipalities: readonly Municipality[];
  /** The tables that figures can be fetched from. */
  readonly figureSources: readonly FigureSource[];
  /** What may tell who somebody is. */
  readonly privacy: PrivacyWords;
  /** The documents the project grew from, and what covers each of their points. */
  readonly seeds: readonly Seed[];
}

/** The measure with this id, and the theme it belongs to. */
export function findMeasure(
  catalogue: Catalogue,
  id: string,
): { readonly theme: Theme; readonly measure: Measure } | undefined {
  for (const theme of catalogue.themes) {
    const measure = theme.indsatser.find((candidate) => candidate.id === id);
    if (measure) return { theme, measure };
  }
  return undefined;
}
