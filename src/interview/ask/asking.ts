import type { Municipality } from '../../content/catalogue/registers.ts';
import type { Current } from '../sitting/current.ts';
import type { Command } from './command-word.ts';
import type { LongTextTools } from './long-text-tools.ts';
import type { Place } from './prompt.ts';
import type { View } from './view.ts';

/** The parts of an answer typed so far, by name. */
export type PartValues = { readonly [name: string]: unknown };

/** What is needed to put one question. */
export interface Asking {
  readonly view: View;
  readonly current: Current;
  readonly municipalities: readonly Municipality[];
  /** Said when a person asks whether the answers are saved. */
  readonly savedWhere: string;
  /** The parts typed of answers that were left before the last part, by question id; kept for this sitting. */
  readonly drafts: Map<string, PartValues>;
  /** Drafts on disk and an editor; absent where there are none. */
  readonly longTexts?: LongTextTools;
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
