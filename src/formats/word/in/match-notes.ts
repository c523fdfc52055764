import { type Span, wordsOf } from '../block.ts';
import { noteSpans } from './note-spans.ts';
import type { NoteNumber } from './spans-from-word.ts';
import type { WordDocument, WordElement } from './word-element.ts';

export interface MatchedNotes {
  readonly numberOf: NoteNumber;
  /** The sources as they are now, in the order of their numbers. */
  readonly sources: readonly (readonly Span[])[];
}

/** Half of the words the same: the source has been put right, and is no other. */
const SAME_SOURCE = 0.5;
/** For sources that stand in the text themselves: there they are put right, and a note with other words is another source. */
export const ALL_WORDS = 1;

/**
 * Finds each note of a Word file among the sources of the paper it was made from. Word numbers its notes anew when one is
 * deleted or moved, so they are known by their words. A note with words of its own is a new source.
 */
export function matchNotes(
  document: WordDocument,
  sources: readonly (readonly Span[])[],
  alike = SAME_SOURCE,
): MatchedNotes {
  const found = notesIn(document);
  const now = [...sources];
  const numbers = new Map<string, number>();
  const free = new Set(sources.keys());
  const settle = (key: string, spans: readonly Span[], index: number) => {
    numbers.set(key, index + 1);
    now[index] = spans;
    free.delete(index);
  };
  for (const [key, spans] of found) {
    const same = [...free].find((index) => wordsOf(sources[index] ?? []) === wordsOf(spans));
    if (same !== undefined) settle(key, spans, same);
  }
  for (const [key, spans] of found) {
    if (numbers.has(key)) continue;
    const nearest = [...free]
      .map((index) => ({ index, shared: sharedWords(sources[index] ?? [], spans) }))
      .sort((one, other) => other.shared - one.shared)[0];
    settle(key, spans, nearest && nearest.shared >= alike ? nearest.index : now.length);
  }
  return { numberOf: (type, id) => numbers.get(`${type} ${id}`), sources: now };
}

/** Every note that the text refers to, in the order of the text; a note nobody refers to is not printed by Word either. */
function notesIn(document: WordDocument): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, readonly Span[]>();
  const walk = (element: WordElement): void => {
    if (element.type === 'noteReference') {
      const note = document.notes.resolve(element);
      const spans = note ? noteSpans(note.body) : [];
      if (wordsOf(spans) !== '') found.set(`${element.noteType} ${element.noteId}`, spans);
    }
    if (element.type === 'table')
      for (const cell of element.children.flatMap((row) => row.children)) cell.children.forEach(walk);
    else if ('children' in element) element.children.forEach(walk);
  };
  document.children.forEach(walk);
  return found;
}

function sharedWords(one: readonly Span[], other: readonly Span[]): number {
  const words = new Set(wordsOf(one).split(' '));
  const others = wordsOf(other).split(' ');
  return others.filter((word) => words.has(word)).length / Math.max(words.size, others.length);
}
