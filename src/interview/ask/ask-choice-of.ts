import type { Choice, Question } from '../../content/catalogue/question.ts';
import type { Asks, Spot } from './asks.ts';
import type { Command } from './reply.ts';

/**
 * One choice beside the answers: how much to answer, whether to keep one. `meant` is the choice that a command stands for;
 * others are refused. Undefined when stopped.
 */
export async function* askChoiceOf<T extends string>(
  at: Spot,
  text: string,
  choices: readonly (Choice & { readonly vaerdi: T })[],
  question?: Question,
  meant: Partial<Record<Command, T>> = {},
): Asks<T | undefined> {
  const heard = yield {
    at,
    ...(question ? { question } : {}),
    prompt: { kind: 'choice', text, choices, commands: Object.keys(meant) as Command[], onlyThese: true },
  };
  if (heard.kind === 'command') return meant[heard.command];
  return heard.kind === 'value' ? (heard.value as T) : undefined;
}
