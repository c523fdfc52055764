import type { Choice } from '../../content/catalogue/question.ts';
import { parseChoice } from './parse/parse-choice.ts';
import type { View } from './view.ts';

/** One choice that belongs to no question: how much to answer, what to do in the end. Undefined when stopped. */
export async function askChoiceOf<T extends string>(
  view: View,
  text: string,
  choices: readonly (Choice & { readonly vaerdi: T })[],
): Promise<T | undefined> {
  const reply = await view.ask({
    kind: 'choice',
    text,
    choices,
    commands: [],
    onlyThese: true,
    parse: (typed) => parseChoice(typed, choices),
  });
  return reply.kind === 'value' ? (reply.value as T) : undefined;
}
