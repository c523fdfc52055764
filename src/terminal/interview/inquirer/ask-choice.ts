import type { ChoicePrompt, Reply } from '../../../interview/ask/prompt.ts';
import { typedReply } from '../../../interview/ask/typed-reply.ts';
import { askMenu } from './menu.ts';
import { choiceItem, commandItem, enterItem } from './menu-items.ts';
import { columnsOf, type Terminal } from './terminal.ts';

/** One of several choices, as a menu with the commands below it. What is typed counts as it does line by line. */
export async function askChoice(terminal: Terminal, prompt: ChoicePrompt): Promise<Reply> {
  const choices = prompt.choices.map((choice) => choiceItem(choice, columnsOf(terminal)));
  // Below the choices, so that these have the numbers they have line by line.
  const kept = prompt.enter && prompt.chosen === undefined ? [enterItem(prompt.enter)] : [];
  const commands = prompt.commands
    .filter((command) => command !== 'save')
    .map((command) => commandItem(command, prompt.onlyThese));
  const others = [...kept, ...commands];
  const at = prompt.choices.findIndex((choice) => choice.vaerdi === prompt.chosen);
  const pointer = at >= 0 ? at : kept.length > 0 ? choices.length : 0;
  const typed = (text: string) => typedReply(prompt, text);
  const end = await askMenu(terminal, { message: 'Dit svar:', choices, others, at: pointer, typed });
  if ('chosen' in end) return [...choices, ...others][end.chosen]?.value ?? { kind: 'enter' };
  const chosen = prompt.choices.find(
    ({ vaerdi }) => end.reply.kind === 'value' && end.reply.value === vaerdi,
  );
  if (chosen) terminal.output.write(`Dit svar: ${chosen.tekst}\n`);
  return end.reply;
}
