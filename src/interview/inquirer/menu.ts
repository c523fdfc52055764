import inquirer from 'inquirer';
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
}

const LEAST_ROWS = 10;
/** Lines of a menu that are no items: message, help, the line between, and one to spare. */
const OTHER_ROWS = 6;

/** One of inquirer's lists. Returns the number of the item chosen; undefined when the person stops. */
export async function askMenu(terminal: Terminal, menu: Menu): Promise<number | undefined> {
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
  const replies = await interruptible(terminal, (signal) =>
    inquirer.createPromptModule({
      input: terminal.input,
      output: terminal.output,
      signal,
      clearPromptOnDone: menu.wipe === true,
    })<{ chosen: number }>({
      type: 'select',
      name: 'chosen',
      message: menu.message,
      choices,
      default: menu.at ?? 0,
      loop: false,
      pageSize: Math.max(LEAST_ROWS, (terminal.output.rows ?? 24) - OTHER_ROWS),
      theme: menuTheme,
    }),
  );
  return replies?.chosen;
}
