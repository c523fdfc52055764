import { type Result, success } from '../../fault.ts';
import { checkChosen } from './hear.ts';
import type { ChoicePrompt, ChoicesPrompt, Offer } from './prompt.ts';
import type { Command } from './reply.ts';

/** What a person can do at a list besides choosing in it. */
export interface WaysOn {
  /** What going on without a choice gives; null where it gives nothing. */
  readonly offer: Offer | null;
  /** Those of the prompt's commands that make sense here. */
  readonly commands: readonly Command[];
}

/** What a person can do in a list of which some are marked. */
export interface WaysOnMarked extends WaysOn {
  /** What would be answered by going on now, in the order of the list; null where the marks are no answer. */
  readonly answer: readonly string[] | null;
}

/** The ways on from a list of which one is chosen. Where one is chosen already it is kept by choosing it again. */
export function waysOn(prompt: ChoicePrompt): WaysOn {
  return {
    offer: prompt.chosen === undefined ? (prompt.offer ?? null) : null,
    commands: prompt.commands.filter((command) => command !== NOTHING_TO_SAVE),
  };
}

/** A choice is an answer at once, so there is nothing to save on the way. */
const NOTHING_TO_SAVE: Command = 'save';

/**
 * The ways on from a list with these choices marked: with an answer one does not skip, and an answer that is there already
 * is kept only while nothing is marked.
 */
export function waysOnMarked(prompt: ChoicesPrompt, chosen: readonly string[]): WaysOnMarked {
  const checked = checkChosen(chosen, prompt.choices, prompt.most);
  const senseless: readonly Command[] = chosen.length > 0 ? [NOTHING_TO_SAVE, 'skip'] : [NOTHING_TO_SAVE];
  return {
    answer: checked.ok ? checked.value : null,
    offer: !checked.ok && prompt.chosen.length === 0 ? (prompt.offer ?? null) : null,
    commands: prompt.commands.filter((command) => !senseless.includes(command)),
  };
}

/** The marks when one more is set, or taken away where it was set. Error: `choices-too-many`. */
export function toggleMark(
  prompt: ChoicesPrompt,
  chosen: readonly string[],
  value: string,
): Result<readonly string[]> {
  if (chosen.includes(value)) return success(chosen.filter((other) => other !== value));
  return checkChosen([...chosen, value], prompt.choices, prompt.most);
}
