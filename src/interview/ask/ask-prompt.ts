import type { Question } from '../../content/catalogue/question.ts';
import type { Command } from './command-word.ts';
import { helpText } from './help-text.ts';
import type { Prompt, Reply } from './prompt.ts';
import type { View } from './view.ts';

/** A reply that the person who asks must deal with: `help` and `save` have been answered on the spot. */
export type FinalReply =
  | Exclude<Reply, { kind: 'command' }>
  | { readonly kind: 'command'; readonly command: Exclude<Command, 'help' | 'save'> };

/** Puts a prompt that belongs to a question. Asking for help puts it again, without its opening. */
export async function askPrompt(
  view: View,
  question: Question,
  prompt: Prompt,
  savedWhere: string,
): Promise<FinalReply> {
  let put = prompt;
  for (;;) {
    const reply = await view.ask(put);
    if (reply.kind !== 'command') return reply;
    const { command } = reply;
    if (command === 'help') view.say(helpText(question, prompt.commands, view.keyFor));
    else if (command === 'save') view.say(savedWhere);
    else return { kind: 'command', command };
    const { place: _, ...again } = put;
    // A command is heard only where nothing is written: the draft was gone on from, or begun afresh.
    if (again.kind === 'lines') put = { ...again, draft: [] };
    else put = again.kind === 'choices' ? { ...again, chosen: reply.chosen ?? again.chosen } : again;
  }
}
