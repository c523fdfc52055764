import { stripVTControlCharacters } from 'node:util';
import type { Script } from './walk-script.ts';

const MOST_PROMPTS = 300;

/** Whether what has been printed since the last line ends in a prompt that is ready for an answer. */
export type Asks = (printed: string) => boolean;

export const asksInLines: Asks = (printed) => printed.endsWith(':\n') && !printed.endsWith('gøre:\n');

/**
 * A new prompt has a blank line above it, so that a menu drawn again for a letter typed is not taken for the next. The
 * two spaces before a long text also begin the items of a menu, which a terminal may hand over in halves.
 */
export const asksInMenus: Asks = (printed) =>
  printed.includes('\n\n') && /(?:Dit svar: ?| vælge\.|kun står et punktum\.[\s\S]*\n {2})$/.test(printed);

/** inquirer's own blank line, between the items of a menu and how to use it. */
const WITHIN_MENU = /\n *(?=\nGå op og ned)/g;

/** Types the next line as soon as a prompt is seen; nothing waits for a clock. */
export function typing(script: Script, asks: Asks, type: (line: string) => void) {
  const lines: string[] = [];
  let output = '';
  let seen = 0;
  return {
    see(data: string): void {
      output += data;
      const printed = stripVTControlCharacters(output.slice(seen))
        .replaceAll('\r', '')
        .replace(WITHIN_MENU, '');
      if (!asks(printed) || lines.length > MOST_PROMPTS) return;
      const line = script(printed);
      seen = output.length;
      lines.push(line);
      type(line);
    },
    result: () => ({ output, typed: `${lines.join('\n')}\n` }),
  };
}
