import type { Asked, Conversation } from '../../interview/sitting/conversation.ts';
import type { Sitting } from '../../interview/sitting/sitting.ts';
import type { EditText, TerminalPrompt, View } from './view.ts';
import { complaintText, inTerminalWords } from './words/complaint-text.ts';
import { saidText } from './words/said-text.ts';

/** What a terminal drives: a sitting, or a smaller conversation that ends with something else. */
export type Driven<End> = Pick<Conversation<End>, 'now' | 'reply'> & Partial<Pick<Sitting, 'keepDraft'>>;

/** Puts what is asked to the person at the terminal until the end, which is given back. */
export async function driveSitting<End>(sitting: Driven<End>, view: View, edit?: EditText): Promise<End> {
  for (let now = sitting.now(); ; ) {
    const prompt = now.kind === 'asked' ? now.prompt : undefined;
    for (const said of now.said) {
      if (said.kind === 'complaint') view.complain(complaintText(inTerminalWords(said.faults, prompt)));
      else {
        const text = saidText(said, view.keyFor);
        if (text) view.say(text);
      }
    }
    if (now.kind === 'ended') return now.end;
    const reply = await view.ask(forTerminal(now, sitting, edit));
    const next = await sitting.reply({ ...reply, to: now.id });
    now = next.kind === 'stale-reply' ? next.now : next;
  }
}

function forTerminal({ id, prompt }: Asked, { keepDraft }: Driven<unknown>, edit?: EditText): TerminalPrompt {
  if (prompt.kind !== 'lines') return prompt;
  return {
    ...prompt,
    ...(keepDraft ? { keep: (lines: readonly string[]) => keepDraft(id, lines) } : {}),
    ...(edit ? { edit } : {}),
  };
}
