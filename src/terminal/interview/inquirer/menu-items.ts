import type { Choice } from '../../../content/catalogue/question.ts';
import type { Offer } from '../../../interview/ask/prompt.ts';
import type { Command, Reply } from '../../../interview/ask/reply.ts';
import { wrapWords } from '../wrap-words.ts';

export interface MenuItem {
  readonly name: string;
  /** Shown after the choice is made. */
  readonly short: string;
  readonly value: Reply;
}

/** How much room inquirer's pointer and number take. */
const INDENT = '     ';

const COMMAND_NAMES: Readonly<Record<Command, string>> = {
  unknown: 'Ved ikke',
  skip: 'Spring over',
  help: 'Hjælp til spørgsmålet',
  back: 'Tilbage til spørgsmålet før',
  overview: 'Oversigt over alle svar',
  save: 'Er mine svar gemt?',
  stop: 'Afslut; svarene er gemt',
};

/** A choice as an item of a menu, broken between words. */
export function choiceItem({ vaerdi, tekst }: Choice, columns: number, mark = ''): MenuItem {
  return {
    name: mark + wrapWords(tekst, columns - mark.length, INDENT + ' '.repeat(mark.length)),
    short: tekst,
    value: { kind: 'chosen', values: [vaerdi] },
  };
}

/** A command as an item of a menu; between the questions (`onlyThese`) the way back leads to no question. */
export function commandItem(command: Command, onlyThese = false): MenuItem {
  const name = onlyThese && command === 'back' ? 'Tilbage' : COMMAND_NAMES[command];
  return { name, short: name, value: { kind: 'command', command } };
}

/** What Enter alone gives on a line, as an item of its own: a menu always has its pointer somewhere. */
export function enterItem({ meaning, label }: Offer): MenuItem {
  const names = {
    keep: `Behold svaret: ${label}`,
    leave: `Lad det stå som: ${label}`,
    use: `Brug forslaget: ${label}`,
    skip: 'Spring over',
    'go-on': 'Gå videre',
  };
  return { name: names[meaning], short: label || names[meaning], value: { kind: 'empty' } };
}
