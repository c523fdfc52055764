import type { ChoicePrompt, Reply } from '../prompt.ts';
import { askMenu } from './menu.ts';
import { choiceItem, commandItem, enterItem } from './menu-items.ts';
import { columnsOf, type Terminal } from './terminal.ts';

/** One of several choices, as a menu with the commands below it. */
export async function askChoice(terminal: Terminal, prompt: ChoicePrompt): Promise<Reply> {
  const kept = prompt.enter && prompt.chosen === undefined ? [enterItem(prompt.enter)] : [];
  const choices = [...kept, ...prompt.choices.map((choice) => choiceItem(choice, columnsOf(terminal)))];
  const others = prompt.commands.filter((command) => command !== 'save').map(commandItem);
  const at = prompt.choices.findIndex((choice) => choice.vaerdi === prompt.chosen);
  const chosen = await askMenu(terminal, { message: 'Dit svar:', choices, others, at: Math.max(0, at) });
  return [...choices, ...others][chosen ?? -1]?.value ?? { kind: 'command', command: 'stop' };
}
