import { type Result, success } from '../../../fault.ts';
import { parseChoice } from '../../../interview/ask/parse/parse-choice.ts';
import type { ChoicesPrompt } from '../../../interview/ask/prompt.ts';
import type { Reply } from '../../../interview/ask/reply.ts';
import { toggleMark, type WaysOnMarked, waysOnMarked } from '../../../interview/ask/ways-on.ts';
import { replyTyped } from '../typed/typed-reply.ts';
import { complaintText } from '../words/complaint-text.ts';
import { wrapWords } from '../wrap-words.ts';
import { askMenu } from './menu.ts';
import { choiceItem, commandItem, enterItem, type MenuItem } from './menu-items.ts';
import { columnsOf, type Terminal } from './terminal.ts';

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
    const typed = (text: string) => typedList(prompt, text);
    const end = await askMenu(terminal, {
      message: marked.message,
      question: prompt.text,
      choices,
      others,
      at,
      wipe: true,
      typed,
    });
    if ('reply' in end) return told(terminal, prompt, end.reply, marked.chosen);
    const picked = end.chosen;
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

/** "1, 3" is the whole answer, and so is "1 3"; a number or a name alone only marks that choice. */
function typedList(prompt: ChoicesPrompt, text: string): Result<Reply | { readonly item: number }> {
  const reply = replyTyped(prompt, text);
  if (!reply.ok || reply.value.kind !== 'chosen') return reply;
  const [only, second] = reply.value.values;
  const isList = /[,;]/.test(text) && !parseChoice(text, prompt.choices).ok;
  if (second !== undefined || isList) return reply;
  return success({ item: prompt.choices.findIndex(({ vaerdi }) => vaerdi === only) });
}

function told(terminal: Terminal, prompt: ChoicesPrompt, reply: Reply, chosen: readonly string[]): Reply {
  if (reply.kind === 'command') return { ...reply, chosen };
  const value = reply.kind === 'chosen' ? reply.values : [];
  terminal.output.write(`${chosenText(prompt, value)}\n`);
  return reply;
}

function chosenText({ choices }: ChoicesPrompt, chosen: readonly string[]): string {
  const texts = choices.filter(({ vaerdi }) => chosen.includes(vaerdi)).map(({ tekst }) => tekst);
  return `Valgt: ${texts.join('; ')}`;
}

interface Marked {
  readonly chosen: readonly string[];
  readonly message: string;
}

function toggle(prompt: ChoicesPrompt, chosen: readonly string[], value: string): Marked {
  const marks = toggleMark(prompt, chosen, value);
  return marks.ok
    ? { chosen: marks.value, message: CHOOSE }
    : { chosen, message: `${complaintText(marks.faults)} Fjern først et kryds.` };
}

function menuOf(prompt: ChoicesPrompt, chosen: readonly string[], columns: number) {
  const choices = prompt.choices.map((choice) =>
    choiceItem(choice, columns, chosen.includes(choice.vaerdi) ? '[x] ' : '[ ] '),
  );
  const ways = waysOnMarked(prompt, chosen);
  const commands = ways.commands.map((command) => commandItem(command));
  return { choices, others: [...doneItem(prompt, ways), ...commands] };
}

/** The way on: with what is chosen, or, where nothing is, with the answer there was. */
function doneItem(prompt: ChoicesPrompt, { answer, offer }: WaysOnMarked): readonly MenuItem[] {
  if (answer === null) return offer ? [enterItem(offer)] : [];
  const value: Reply = { kind: 'chosen', values: answer };
  return [{ name: 'Færdig: gå videre', short: chosenText(prompt, answer), value }];
}
