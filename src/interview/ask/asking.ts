import type { IsoDate, Municipality } from '../../content/catalogue/registers.ts';
import type { Current } from './current.ts';
import type { DraftStore } from './drafts.ts';
import type { Place } from './prompt.ts';
import type { Command } from './reply.ts';
import type { Tell } from './said.ts';

/** The parts of an answer given so far, by name. */
export type PartValues = { readonly [name: string]: unknown };

/** What is needed to put one question. */
export interface Asking {
  readonly tell: Tell;
  readonly current: Current;
  /** The day of the sitting. */
  readonly today: IsoDate;
  readonly municipalities: readonly Municipality[];
  /** svar.yaml as the person knows it; told when a person asks whether the answers are saved. */
  readonly file: string;
  /** The parts given of answers that were left before the last part, by question id; kept for this sitting. */
  readonly parts: Map<string, PartValues>;
  /** Drafts of long texts on disk; absent where there are none. */
  readonly drafts?: DraftStore;
  /** False when the question is put again, so that its opening is not said twice. */
  readonly opening: boolean;
}

/** The section and position said before a question. */
export function placeOf({ current, opening }: Asking): { readonly place?: Place } {
  if (!opening) return {};
  const { sectionStarted, position, total } = current;
  return { place: { position, total, ...(sectionStarted ? { section: sectionStarted } : {}) } };
}

/** The commands that make sense at a question. */
export function commandsFor({ question, position }: Current): readonly Command[] {
  const unknown: readonly Command[] = question.ved_ikke ? ['unknown'] : [];
  const skip: readonly Command[] = question.paakraevet ? [] : ['skip'];
  const back: readonly Command[] = position > 1 ? ['back'] : [];
  return [...unknown, ...skip, 'help', ...back, 'overview', 'save', 'stop'];
}
