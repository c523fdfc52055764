import { failure, type Result, success } from '../../../fault.ts';
import { hear, refusePersonalNumber, writtenCommand } from '../../../interview/ask/hear.ts';
import type { ChoicePrompt, ChoicesPrompt, Prompt } from '../../../interview/ask/prompt.ts';
import type { Heard, Reply } from '../../../interview/ask/reply.ts';
import { inTerminalWords } from '../words/complaint-text.ts';
import { commandIn, withoutEscape } from './command-word.ts';
import { numberedChoice, numberedChoices } from './numbered-choice.ts';

/** A reply that the interview can use, and what it means to it. */
export interface Understood {
  readonly reply: Reply;
  readonly heard: Heard;
}

/**
 * What a typed text means as a reply: nothing but Enter, a command word, choices by the numbers they have on the screen, or
 * words, which the interview reads. Errors: those of hear, numberedChoice and numberedChoices, in the words of a terminal.
 */
export function typedReply(prompt: Prompt, text: string): Result<Understood> {
  if (text.trim() === '') return judgeReply(prompt, { kind: 'empty' });
  const command = commandIn(text);
  if (command) return judgeReply(prompt, writtenCommand(prompt, command));
  const answer = withoutEscape(text);
  if (prompt.kind === 'line' || prompt.kind === 'lines')
    return judgeReply(prompt, {
      kind: 'text',
      text: answer,
      ...(answer === text ? {} : { asWritten: true }),
    });
  const chosen = refusePersonalNumber(text) ?? chosenIn(prompt, answer);
  return chosen.ok
    ? judgeReply(prompt, { kind: 'chosen', values: chosen.value })
    : failure(...inTerminalWords(chosen.faults, prompt));
}

/** The reply alone, for those who do not show what was understood. */
export function replyTyped(prompt: Prompt, text: string): Result<Reply> {
  const typed = typedReply(prompt, text);
  return typed.ok ? success(typed.value.reply) : typed;
}

/** A reply that was made with a key or in a menu, if the interview can use it. Errors: those of hear. */
export function judgeReply(prompt: Prompt, reply: Reply): Result<Understood> {
  const heard = hear(prompt, reply);
  if (heard.ok) return success({ reply, heard: heard.value });
  return failure(...inTerminalWords(heard.faults, prompt, reply));
}

function chosenIn(prompt: ChoicePrompt | ChoicesPrompt, text: string): Result<readonly string[]> {
  if (prompt.kind === 'choices') return numberedChoices(text, prompt.choices);
  const chosen = numberedChoice(text, prompt.choices);
  return chosen.ok ? success([chosen.value]) : chosen;
}
