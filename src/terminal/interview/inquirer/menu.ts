import { styleText } from 'node:util';
import inquirer from 'inquirer';
import { onlyOneNamed } from '../../../danish/nearest-name.ts';
import type { Result } from '../../../fault.ts';
import type { Reply } from '../../../interview/ask/reply.ts';
import { commandWord } from '../typed/command-word.ts';
import { numberIn } from '../typed/numbered-choice.ts';
import { complaintText } from '../words/complaint-text.ts';
import { wrapWords } from '../wrap-words.ts';
import { menuTheme } from './danish-theme.ts';
import { dropEarly } from './drop-early.ts';
import { interruptible } from './interruptible.ts';
import type { MenuItem } from './menu-items.ts';
import { columnsOf, type Terminal } from './terminal.ts';

export interface Menu {
  readonly message: string;
  /** The question that stands above the menu; there must be room for it on the screen. */
  readonly question: string;
  readonly choices: readonly MenuItem[];
  /** Below a line: what can be done instead of choosing. */
  readonly others: readonly MenuItem[];
  /** Where the pointer begins, counted over `choices` and then `others` from 0; Enter alone takes what stands there. */
  readonly at?: number;
  /** Wipe the menu when a choice is made, for a menu that is put again at once. */
  readonly wipe?: boolean;
  /** What a typed text means, or the item of `choices` that it only names, which is then chosen. */
  readonly typed: (text: string) => Result<Reply | { readonly item: number }>;
}

/** The number of the item chosen, counted as `at`, or a reply that was typed or asked for with a key. */
export type MenuEnd = { readonly chosen: number } | { readonly reply: Reply };

interface Answered {
  readonly chosen: number;
}

const LEAST_ROWS = 4;
/** Lines of a menu that are no items: message, help in a narrow window, the lines between, and one to spare. */
const OTHER_ROWS = 6;
/** On a screen where there is room for all. */
const USUAL_ROWS = 24;

/** `unpointed`: Enter alone, where nobody had put the pointer anywhere. */
type Typed = MenuEnd | { readonly refused: string; readonly unpointed?: true };

const AGAIN = 'Eller tryk Enter igen for det, pilen står ved.';

/**
 * One of inquirer's lists. What is typed before Enter is what counts, however slowly it was typed: inquirer forgets it
 * after a moment, and would take the item its pointer happens to stand on. So it would for Enter alone: where the pointer
 * has to stand somewhere and nobody has put it there, that is the empty reply, as it is line by line; who sees the pointer and
 * presses Enter once more, told so, means what it stands at.
 */
export async function askMenu(terminal: Terminal, menu: Menu): Promise<MenuEnd> {
  let told = menu;
  for (;;) {
    const end = await putMenu(terminal, told);
    if (!('refused' in end)) return end;
    told = end.unpointed ? { ...menu, at: 0 } : menu;
    const refused = end.unpointed ? `${end.refused} ${AGAIN}` : end.refused;
    terminal.output.write(`${styleText('red', wrapWords(refused, columnsOf(terminal)))}\n`);
    // The menu that is put again would push the question above it off a small screen.
    terminal.output.write(`${styleText('bold', wrapWords(menu.question, columnsOf(terminal)))}\n`);
    // The rest of a pasted text is no answer either.
    const early = await dropEarly(terminal);
    if (early.stopped) return { reply: { kind: 'command', command: 'stop' } };
  }
}

async function putMenu(terminal: Terminal, menu: Menu): Promise<Typed> {
  const all = [...menu.choices, ...menu.others];
  const items = all.map((item, index) => ({
    name: item.name,
    short: item.short,
    value: index,
  }));
  const choices = [
    ...items.slice(0, menu.choices.length),
    ...(menu.others.length > 0 ? [new inquirer.Separator(' Eller:')] : []),
    ...items.slice(menu.choices.length),
  ];
  const run = (signal: AbortSignal) =>
    inquirer.createPromptModule({
      input: terminal.input,
      output: terminal.output,
      signal,
      clearPromptOnDone: menu.wipe === true,
    })<Answered>({
      type: 'select',
      name: 'chosen',
      message: menu.message,
      choices,
      default: menu.at ?? 0,
      loop: false,
      pageSize: rowsFor(menu, terminal),
      theme: menuTheme,
    });
  const tell = (typed: Typed) => {
    if ('reply' in typed && typed.reply.kind === 'command') {
      terminal.output.write(`${commandWord(typed.reply.command)}\n`);
    }
    if ('chosen' in typed && !menu.wipe) terminal.output.write(`Dit svar: ${all[typed.chosen]?.short}\n`);
    return typed;
  };
  const end = await interruptible<Answered, Typed>(terminal, run, (text, moved) =>
    text.trim() !== '' || (!moved && menu.at === undefined) ? meaning(text, menu, all) : undefined,
  );
  if (end.kind === 'answered') return end.value;
  if (end.kind === 'interrupted') return { reply: end.reply };
  return tell(end.meaning);
}

/** How many lines of items there is room for below the question. */
function rowsFor({ question }: Menu, terminal: Terminal): number {
  const above = wrapWords(question, columnsOf(terminal)).split('\n').length;
  return Math.max(LEAST_ROWS, (terminal.output.rows ?? USUAL_ROWS) - OTHER_ROWS - above);
}

function meaning(text: string, { typed }: Menu, items: readonly MenuItem[]): Typed {
  const reply = typed(text);
  if (reply.ok) return 'item' in reply.value ? { chosen: reply.value.item } : { reply: reply.value };
  const chosen = itemNamed(text, items);
  if (chosen !== undefined) return { chosen };
  return { refused: complaintText(reply.faults), ...(text.trim() === '' && { unpointed: true }) };
}

/** By its number on the screen, or by its name; what stands before a choice as its mark is no part of that. */
function itemNamed(text: string, items: readonly MenuItem[]): number | undefined {
  const number = numberIn(text);
  if (number !== undefined) return items[number - 1] && number - 1;
  return onlyOneNamed(
    text,
    items.map(({ name, short }) => [name, short]),
  );
}
