import { askPrompt, type FinalReply } from './ask-prompt.ts';
import type { Asking, PartValues } from './asking.ts';
import type { Asks } from './asks.ts';
import type { LinePrompt } from './prompt.ts';
import { note } from './said.ts';

/** One part of an answer that is asked for in turns. */
export interface Part {
  readonly name: string;
  readonly prompt: LinePrompt;
  /** What an empty reply gives this part. */
  readonly kept?: unknown;
  /** An empty reply keeps the answer to the whole question ("ved ikke"). */
  readonly emptyKeepsAll?: boolean;
  /** Left out of the answer when it is skipped or not known. */
  readonly optional?: boolean;
}

export interface Parts {
  readonly kind: 'parts';
  readonly values: PartValues;
}

/**
 * Asks for the parts one by one. Back goes to the part before; at the first part it leaves the question, as do "ved
 * ikke" and skipping. Who leaves to look at something else finds the parts given so far on coming back: they are kept
 * until the whole answer is (run-interview.ts).
 */
export async function* askParts(asking: Asking, parts: readonly Part[]): Asks<Parts | FinalReply> {
  const { tell, current, parts: kept } = asking;
  const { id } = current.question;
  let values: PartValues = kept.get(id) ?? {};
  let index = 0;
  for (let next = parts[index]; next; next = parts[index]) {
    const part = answeredBefore(next, values);
    const given = values;
    const all = parts.map((one) => answeredBefore(one, given));
    const heard = yield* askPrompt(asking, part.prompt, { name: part.name, all });
    if (leavesQuestion(heard, part, index)) {
      if (isStop(heard) && Object.keys(values).length > 0) tell(HALF_ANSWER);
      return heard;
    }
    if (heard.kind === 'command' && heard.command === 'back') {
      index -= 1;
    } else if (heard.kind === 'command' && !part.optional) {
      tell(PART_NEEDED);
    } else {
      values = { ...values, [part.name]: partValue(heard, part) };
      kept.set(id, values);
      index += 1;
    }
  }
  return { kind: 'parts', values };
}

const HALF_ANSWER = note('half-answer', 'Det halve svar er ikke gemt. Du får spørgsmålet igen næste gang.');
const PART_NEEDED = note(
  'part-needed',
  'Den del skal med. Kender du den ikke, så gå tilbage, og svar "ved ikke" til tallet.',
);

/** On the way back, an empty reply keeps what was given a moment ago. */
function answeredBefore(part: Part, values: PartValues): Part {
  const value = values[part.name];
  if (value === undefined) return part;
  const label = part.prompt.describe?.(value) ?? String(value);
  return {
    ...part,
    kept: value,
    emptyKeepsAll: false,
    prompt: { ...part.prompt, offer: { meaning: 'keep', label } },
  };
}

function leavesQuestion(heard: FinalReply, part: Part, index: number): boolean {
  if (heard.kind === 'empty') return part.emptyKeepsAll === true;
  if (heard.kind === 'value') return false;
  return index === 0 || heard.command === 'stop' || heard.command === 'overview';
}

function isStop(heard: FinalReply): boolean {
  return heard.kind === 'command' && heard.command === 'stop';
}

function partValue(heard: FinalReply, part: Part): unknown {
  if (heard.kind === 'value') return heard.value;
  return heard.kind === 'empty' ? part.kept : undefined;
}
