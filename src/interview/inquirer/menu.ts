import inquirer from 'inquirer';
import type { Reply } from '../prompt.ts';
import { menuTheme } from './danish-theme.ts';
import { interruptible } from './interruptible.ts';
import type { MenuItem } from './menu-items.ts';
import type { Terminal } from './terminal.ts';

export interface Menu {
  readonly message: string;
  readonly choices: readonly MenuItem[];
  /** Below a line: what can be done instead of choosing. */
  readonly others: readonly MenuItem[];
  /** Where the pointer begins, counted over `choices` and then `others` from 0. */
  readonly at?: number;
  /** Wipe the menu when a choice is made, for a menu that is put again at once. */
  readonly wipe?: boolean;
  /** What a typed answer means, in place of the item the pointer stands on. */
  readonly typed?: (text: string) => Reply | undefined;
}

/** The number of the item chosen, counted as `at`, or a reply that was typed or asked for with a key. */
export type MenuEnd = { readonly chosen: number } | { readonly reply: Reply };

interface Answered {
  readonly chosen: number;
}

const LEAST_ROWS = 10;
/** Lines of a menu that are no items: message, help, the line between, and one to spare. */
const OTHER_ROWS = 6;

/** One of inquirer's lists. */
export async function askMenu(terminal: Terminal, menu: Menu): Promise<MenuEnd> {
  const items = [...menu.choices, ...menu.others].map((item, index) => ({
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
      pageSize: Math.max(LEAST_ROWS, (terminal.output.rows ?? 24) - OTHER_ROWS),
      theme: menuTheme,
    });
  const end = await interruptible(terminal, run, menu.typed);
  return end.kind === 'answered' ? end.value : { reply: end.reply };
}
