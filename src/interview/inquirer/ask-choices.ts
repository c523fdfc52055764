import type { Command } from '../command-word.ts';
import { complaintText } from '../complaint-text.ts';
import { checkChosen } from '../parse/parse-choices.ts';
import type { ChoicesPrompt, Reply } from '../prompt.ts';
import { askMenu } from './menu.ts';
import { choiceItem, commandItem, enterItem, type MenuItem } from './menu-items.ts';
import { columnsOf, type Terminal } from './terminal.ts';
import { wrapWords } from './wrap-words.ts';

const CHOOSE = 'Sæt et kryds med Enter. Enter igen fjerner det.';

/**
 * Some of several choices, as a menu in which Enter sets and removes a cross. inquirer's own checkbox is not used: it
 * takes Enter as "done", so that a person who has not read about the space bar answers "none" without knowing.
 */
export async function askChoices(terminal: Terminal, prompt: ChoicesPrompt): Promise<Reply> {
  let marked: Marked = { chosen: prompt.chosen, message: CHOOSE };
  let at = 0;
  for (;;) {
    const { choices, others } = menuOf(prompt, marked.chosen, columnsOf(terminal));
    const picked = await askMenu(terminal, { message: marked.message, choices, others, at, wipe: true });
    if (picked === undefined) return { kind: 'command', command: 'stop' };
    const choice = prompt.choices[picked];
    if (choice) {
      marked = toggle(prompt, marked.chosen, choice.vaerdi);
      at = picked;
      continue;
    }
    const { short, value } = others[picked - choices.length] as MenuItem;
    terminal.output.write(`${wrapWords(short, columnsOf(terminal))}\n`);
    return value.kind === 'command' ? { ...value, chosen: marked.chosen } : value;
  }
}

interface Marked {
  readonly chosen: readonly string[];
  readonly message: string;
}

function toggle(prompt: ChoicesPrompt, chosen: readonly string[], value: string): Marked {
  if (chosen.includes(value)) return { chosen: chosen.filter((other) => other !== value), message: CHOOSE };
  const checked = checkChosen([...chosen, value], prompt.choices, prompt.most);
  return checked.ok
    ? { chosen: checked.value, message: CHOOSE }
    : { chosen, message: `${complaintText(checked.faults)} Fjern først et kryds.` };
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
  return [{ name: 'Færdig: gå videre', short: `Valgt: ${texts.join('; ')}`, value }];
}
