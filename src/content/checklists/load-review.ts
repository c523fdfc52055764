import { parse } from 'yaml';
import { type Checklist, type Checklists, joinChecklists } from './checklist.ts';
import type { ReviewWords } from './review-words.ts';

export interface ReviewLibrary {
  readonly checklists: Checklists;
  readonly words: ReviewWords;
}

/** Reads every kontrol.yaml of templates/, and strategies/sprog.yaml. A document brings its own rules by having one. */
export function loadReview(
  templates: readonly { readonly name: string; readonly text: string }[],
  words: string,
): ReviewLibrary {
  const read = templates
    .filter(({ name }) => name.endsWith('/kontrol.yaml'))
    .map(({ name, text }) => ({ name, data: parse(text) as Checklist }));
  return { checklists: joinChecklists(read), words: parse(words) as ReviewWords };
}
