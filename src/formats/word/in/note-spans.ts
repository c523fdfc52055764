import { type Span, wordsOf } from '../block.ts';
import { type KnownParts, spansFromWord } from './spans-from-word.ts';
import type { WordElement } from './word-element.ts';

/** Inside a note there are neither notes nor pictures. */
const UNKNOWN: KnownParts = { numberOf: () => undefined, pictureOf: () => undefined };

/** The paragraphs of a note or a comment after each other, as they have one line in Markdown. */
export function noteSpans(body: readonly WordElement[]): readonly Span[] {
  return body
    .map((paragraph) => trimmed(spansFromWord([paragraph], UNKNOWN)))
    .filter((spans) => wordsOf(spans) !== '')
    .flatMap((spans, index) => (index === 0 ? spans : [{ text: ' ' }, ...spans]));
}

/** Between the number of a note and its text stands a tab. */
function trimmed(spans: readonly Span[]): readonly Span[] {
  const start = spans.findIndex(({ text }) => text.trim() !== '');
  return spans
    .slice(Math.max(start, 0))
    .map((span, index) => (index === 0 ? { ...span, text: span.text.trimStart() } : span));
}
