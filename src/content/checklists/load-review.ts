import { parse } from 'yaml';
import { type Checklist, type Checklists, joinChecklists } from './checklist.ts';
import type { ReviewWords } from './review-words.ts';

export interface ReviewLibrary {
  readonly checklists: Checklists;
  readonly words: ReviewWords;
}

/**
 * Reads every kontrol.yaml of ours, and strategies/sprog.yaml. A document brings its own checklist by having one. Ours are
 * held against their schema by a test and not here; those of somebody else are read with layOwnChecklists.
 */
export function loadReview(
  templates: readonly { readonly name: string; readonly text: string }[],
  words: string,
): ReviewLibrary {
  const read = templates
    .filter(({ name }) => name.endsWith('/kontrol.yaml'))
    .map(({ text }) => parse(text) as Checklist);
  return { checklists: joinChecklists(read), words: parse(words) as ReviewWords };
}
