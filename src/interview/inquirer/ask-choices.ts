import { joinWithOg } from '../../danish/list.ts';
import type { Command } from '../command-word.ts';
import { complaintText } from '../complaint-text.ts';
import { checkChosen } from '../parse/parse-choices.ts';
import type { ChoicesPrompt, Reply } from '../prompt.ts';
import { askMenu } from './menu.ts';
import { choiceItem, commandItem, enterItem, type MenuItem } from './menu-items.ts';
import { columnsOf, type Terminal } from './terminal.ts';

const CHOOSE = 'Sæt et kryds med Enter. Enter igen fjerner det.';

/**
 * Some of several choices, as a menu in which Enter sets and removes a cross. inquirer's own checkbox is not used: it
 * takes Enter as "done", so that a person who has not read about the space bar answers "none" without knowing.
 */
export async function askChoices(terminal: Terminal, prompt: ChoicesPrompt): Promise<Reply> {
  let chosen: readonly string[] = prompt.chosen;
  let message = CHOOSE;
  let at = 0;
  for (;;) {
    const { choices, others } = menuOf(prompt, chosen, columnsOf(terminal));
    const picked = await askMenu(terminal, { message, choices, others, at, wipe: true });
    if (picked === undefined) return { kind: 'command', command: 'stop' };
    const toggled = prompt.choices[picked]?.vaerdi;
    if (toggled === undefined) {
      const item = others[picked - choices.length] as MenuItem;
      terminal.output.write(`${item.short}\n`);
      return item.value.kind === 'command' ? { ...item.value, chosen } : item.value;
    }
    const after = chosen.includes(toggled)
      ? chosen.filter((value) => value !== toggled)
      : [...chosen, toggled];
    const checked = after.length === 0 ? undefined : checkChosen(after, prompt.choices, prompt.most);
    if (!checked || checked.ok) chosen = after;
    message = checked && !checked.ok ? `${complaintText(checked.faults)} Fjern først et kryds.` : CHOOSE;
    at = picked;
  }
}

function menuOf(prompt: ChoicesPrompt, chosen: readonly string[], columns: number) {
  const choices = prompt.choices.map((choice) =>
    choiceItem(choice, columns, chosen.includes(choice.vaerdi) ? '[x] ' : '[ ] '),
  );
  const hidden: readonly Command[] = chosen.length > 0 ? ['save', 'skip'] : ['save'];
  const commands = prompt.commands.filter((command) => !hidden.includes(command)).map(commandItem);
  return { choices, others: [...doneItem(prompt, chosen), ...commands] };
}

/** The way on: with what is chosen, or, where nothing is, with the answer there was. */
function doneItem(prompt: ChoicesPrompt, chosen: readonly string[]): readonly MenuItem[] {
  const checked = checkChosen(chosen, prompt.choices, prompt.most);
  if (!checked.ok) return prompt.enter && prompt.chosen.length === 0 ? [enterItem(prompt.enter)] : [];
  const texts = prompt.choices.filter((choice) => chosen.includes(choice.vaerdi)).map(({ tekst }) => tekst);
  const value: Reply = { kind: 'value', value: checked.value };
  return [{ name: 'Færdig: gå videre', short: `Valgt: ${joinWithOg(texts)}`, value }];
}
