import { type Result, success } from '../../fault.ts';
import { checkChosen } from './hear.ts';
import type { ChoicesPrompt, Offer } from './prompt.ts';
import type { Command } from './reply.ts';

/** What a person can do in a list of choices with some of them marked. */
export interface WaysOn {
  /** What would be answered by going on now, in the order of the list; null where the marks are no answer. */
  readonly answer: readonly string[] | null;
  /** What going on with nothing marked gives; null where it gives nothing. */
  readonly offer: Offer | null;
  /** Those of the prompt's commands that make sense with these marks. */
  readonly commands: readonly Command[];
}

/**
 * The ways on from a list with these choices marked: with an answer one does not skip, and an answer that is there already
 * is kept only while nothing new is marked. The answer is always the whole list, so there is nothing to save on the way.
 */
export function waysOn(prompt: ChoicesPrompt, chosen: readonly string[]): WaysOn {
  const checked = checkChosen(chosen, prompt.choices, prompt.most);
  const senseless: readonly Command[] = chosen.length > 0 ? ['save', 'skip'] : ['save'];
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
