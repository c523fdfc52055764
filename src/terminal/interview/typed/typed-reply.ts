import { failure, type Result, success } from '../../../fault.ts';
import { goesOn, hear, refusePersonalNumber } from '../../../interview/ask/hear.ts';
import { complaint } from '../../../interview/ask/parse/complaint.ts';
import type { ChoicePrompt, ChoicesPrompt, Prompt } from '../../../interview/ask/prompt.ts';
import type { Heard, Reply } from '../../../interview/ask/reply.ts';
import { inTerminalWords } from '../words/complaint-text.ts';
import { commandIn, commandWord, withoutEscape } from './command-word.ts';
import { parseChoice } from './parse-choice.ts';
import { parseChoices } from './parse-choices.ts';

/** A reply that the interview can use, and what it means to it. */
export interface Understood {
  readonly reply: Reply;
  readonly heard: Heard;
}

/**
 * What a typed text means as a reply: nothing but Enter, a command word, choices by number or name, or an answer.
 * Errors: those of hear, parseChoice and parseChoices, in the words of a terminal.
 */
export function typedReply(prompt: Prompt, text: string): Result<Understood> {
  if (text.trim() === '' || goesOn(prompt, text)) return judgeReply(prompt, { kind: 'empty' });
  const command = commandIn(text);
  if (command) return judgeReply(prompt, { kind: 'command', command });
  const answer = withoutEscape(text);
  if (prompt.kind === 'line' || prompt.kind === 'lines')
    return judgeReply(prompt, {
      kind: 'text',
      text: answer,
      ...(answer === text ? {} : { asWritten: true }),
    });
  const chosen = refusePersonalNumber(text) ?? chosenIn(prompt, answer);
  return chosen.ok ? judgeReply(prompt, { kind: 'chosen', values: chosen.value }) : chosen;
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
  if (reply.kind === 'command') return outOfPlace(prompt, reply);
  return failure(...inTerminalWords(heard.faults, prompt.commands));
}

function chosenIn(prompt: ChoicePrompt | ChoicesPrompt, text: string): Result<readonly string[]> {
  if (prompt.kind === 'choices') return parseChoices(text, prompt.choices, prompt.most);
  const chosen = parseChoice(text, prompt.choices);
  return chosen.ok ? success([chosen.value]) : chosen;
}

function outOfPlace({ commands }: Prompt, { command }: Extract<Reply, { kind: 'command' }>): Result<never> {
  const words = commands.filter((other) => other !== 'stop').map(commandWord);
  return complaint(
    'command-out-of-place',
    `Ordet ${commandWord(command)} kan ikke bruges her.`,
    `Svar på det, der bliver spurgt om, eller skriv ${[...words, 'afslut'].join(' eller ')}.`,
  );
}
