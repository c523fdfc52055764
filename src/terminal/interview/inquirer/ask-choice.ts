import type { ChoicePrompt } from '../../../interview/ask/prompt.ts';
import type { Reply } from '../../../interview/ask/reply.ts';
import { waysOn } from '../../../interview/ask/ways-on.ts';
import { replyTyped } from '../typed/typed-reply.ts';
import { askMenu } from './menu.ts';
import { choiceItem, commandItem, enterItem } from './menu-items.ts';
import { columnsOf, type Terminal } from './terminal.ts';

/** One of several choices, as a menu with the commands below it. What is typed counts as it does line by line. */
export async function askChoice(terminal: Terminal, prompt: ChoicePrompt): Promise<Reply> {
  const choices = prompt.choices.map((choice) => choiceItem(choice, columnsOf(terminal)));
  // Below the choices, so that these have the numbers they have line by line.
  const ways = waysOn(prompt);
  const kept = ways.offer ? [enterItem(ways.offer)] : [];
  const commands = ways.commands.map((command) => commandItem(command, prompt.onlyThese));
  const others = [...kept, ...commands];
  const at = prompt.choices.findIndex((choice) => choice.vaerdi === prompt.chosen);
  const suggested = at >= 0 ? { at } : kept.length > 0 ? { at: choices.length } : {};
  const typed = (text: string) => replyTyped(prompt, text);
  const end = await askMenu(terminal, {
    message: 'Dit svar:',
    question: prompt.text,
    choices,
    others,
    ...suggested,
    typed,
  });
  if ('chosen' in end) return [...choices, ...others][end.chosen]?.value ?? { kind: 'empty' };
  const chosen = prompt.choices.find(
    ({ vaerdi }) => end.reply.kind === 'chosen' && end.reply.values.includes(vaerdi),
  );
  if (chosen) terminal.output.write(`Dit svar: ${chosen.tekst}\n`);
  return end.reply;
}
