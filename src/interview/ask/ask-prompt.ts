import type { Asking } from './asking.ts';
import type { AskedPart, Asks } from './asks.ts';
import type { Prompt } from './prompt.ts';
import type { Command, Heard } from './reply.ts';

/** A reply that the one who asks must deal with: `help` and `save` have been answered on the spot. */
export type FinalReply =
  | Exclude<Heard, { kind: 'command' }>
  | { readonly kind: 'command'; readonly command: Exclude<Command, 'help' | 'save'> };

/** Which of the parts of an answer it is. */
interface Turn {
  readonly name: string;
  readonly all: readonly AskedPart[];
}

/** Puts a prompt that belongs to a question, or to a part of it. Asking for help puts it again, without its opening. */
export async function* askPrompt(
  { tell, current: { question }, file }: Asking,
  prompt: Prompt,
  part?: Turn,
): Asks<FinalReply> {
  const asked = part
    ? { at: { of: question.id, part: part.name }, question, parts: part.all }
    : { at: { of: question.id }, question };
  let put = prompt;
  for (;;) {
    const heard = yield { ...asked, prompt: put };
    if (heard.kind !== 'command') return heard;
    const { command } = heard;
    if (command === 'help') tell({ kind: 'help', question, commands: prompt.commands });
    else if (command === 'save') tell({ kind: 'saved-where', file });
    else return { kind: 'command', command };
    const { place: _, ...again } = put;
    // A command is heard only where nothing is written: the draft was gone on from, or begun afresh.
    if (again.kind === 'lines') put = { ...again, draft: [] };
    else put = again.kind === 'choices' ? { ...again, chosen: heard.chosen ?? again.chosen } : again;
  }
}
