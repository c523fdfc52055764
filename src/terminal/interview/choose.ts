import type { Choice } from '../../content/catalogue/question.ts';
import type { View } from './view.ts';

/** The person has stopped, or the input has ended. */
export const STOP = Symbol('stop');

/** Puts one choice outside the questionnaire, and gives the `vaerdi` of what was chosen. */
export async function choose(
  view: View,
  text: string,
  choices: readonly Choice[],
): Promise<string | typeof STOP> {
  for (;;) {
    const reply = await view.ask({ kind: 'choice', text, choices, commands: [], onlyThese: true });
    if (reply.kind === 'command' && reply.command === 'stop') return STOP;
    const value = reply.kind === 'chosen' ? reply.values[0] : undefined;
    if (value !== undefined && choices.some(({ vaerdi }) => vaerdi === value)) return value;
  }
}
