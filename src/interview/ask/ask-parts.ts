import { askPrompt, type FinalReply } from './ask-prompt.ts';
import type { Asking, PartValues } from './asking.ts';
import type { LinePrompt } from './prompt.ts';

/** One part of an answer that is asked for in turns. */
export interface Part {
  readonly name: string;
  readonly prompt: LinePrompt;
  /** What Enter alone gives this part. */
  readonly kept?: unknown;
  /** Enter alone keeps the answer to the whole question ("ved ikke"). */
  readonly enterKeepsAll?: boolean;
  /** Left out of the answer when it is skipped or not known. */
  readonly optional?: boolean;
}

export interface Parts {
  readonly kind: 'parts';
  readonly values: PartValues;
}

/**
 * Asks for the parts one by one. `tilbage` goes to the part before; at the first part it leaves the question, as do
 * "ved ikke" and "spring over". Who leaves to look at something else finds the parts typed so far on coming back.
 */
export async function askParts(asking: Asking, parts: readonly Part[]): Promise<Parts | FinalReply> {
  const { view, current, savedWhere, drafts } = asking;
  const { id } = current.question;
  const values: Record<string, unknown> = { ...drafts.get(id) };
  drafts.delete(id);
  let index = 0;
  for (let next = parts[index]; next; next = parts[index]) {
    const part = answeredBefore(next, values);
    const reply = await askPrompt(view, current.question, part.prompt, savedWhere);
    if (leavesQuestion(reply, part, index)) return leave(asking, reply, values);
    if (reply.kind === 'command' && reply.command === 'back') {
      index -= 1;
    } else if (reply.kind === 'command' && !part.optional) {
      view.say('Den del skal med. Kender du den ikke, så skriv tilbage, og svar "ved ikke" til tallet.');
    } else {
      values[part.name] = partValue(reply, part);
      index += 1;
    }
  }
  return { kind: 'parts', values };
}

/** On the way back, Enter keeps what was typed a moment ago. */
function answeredBefore(part: Part, values: PartValues): Part {
  const value = values[part.name];
  if (value === undefined) return part;
  const label = part.prompt.describe?.(value) ?? String(value);
  return {
    ...part,
    kept: value,
    enterKeepsAll: false,
    prompt: { ...part.prompt, enter: { meaning: 'keep', label } },
  };
}

function leavesQuestion(reply: FinalReply, part: Part, index: number): boolean {
  if (reply.kind === 'enter') return part.enterKeepsAll === true;
  if (reply.kind === 'value') return false;
  return index === 0 || reply.command === 'stop' || reply.command === 'overview';
}

function leave({ view, current, drafts }: Asking, reply: FinalReply, values: PartValues): FinalReply {
  if (reply.kind !== 'command' || Object.keys(values).length === 0) return reply;
  if (reply.command === 'stop') view.say('Det halve svar er ikke gemt. Du får spørgsmålet igen næste gang.');
  else if (reply.command === 'overview' || reply.command === 'back') drafts.set(current.question.id, values);
  return reply;
}

function partValue(reply: FinalReply, part: Part): unknown {
  if (reply.kind === 'value') return reply.value;
  return reply.kind === 'enter' ? part.kept : undefined;
}
