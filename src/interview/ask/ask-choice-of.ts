import type { Choice, Question } from '../../content/catalogue/question.ts';
import type { Asks, Spot } from './asks.ts';

/** One choice beside the answers: how much to answer, whether to keep one. Undefined when stopped. */
export async function* askChoiceOf<T extends string>(
  at: Spot,
  text: string,
  choices: readonly (Choice & { readonly vaerdi: T })[],
  question?: Question,
): Asks<T | undefined> {
  const heard = yield {
    at,
    ...(question ? { question } : {}),
    prompt: { kind: 'choice', text, choices, commands: [], onlyThese: true },
  };
  return heard.kind === 'value' ? (heard.value as T) : undefined;
}
