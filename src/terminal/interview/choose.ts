import type { Choice } from '../../content/catalogue/question.ts';
import { askChoiceOf } from '../../interview/ask/ask-choice-of.ts';
import { converse } from '../../interview/sitting/conversation.ts';
import { driveSitting } from './drive-sitting.ts';
import type { View } from './view.ts';

/** The person has stopped, or the input has ended. */
export const STOP = Symbol('stop');

/** Puts one choice outside the questionnaire, by the same rules as in it, and gives the `vaerdi` of what was chosen. */
export async function choose(
  view: View,
  text: string,
  choices: readonly Choice[],
): Promise<string | typeof STOP> {
  const asked = await converse(askChoiceOf({ of: 'valg' }, text, choices), []);
  return (await driveSitting(asked, view)) ?? STOP;
}
