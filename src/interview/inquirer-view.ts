import { askChoice } from './inquirer/ask-choice.ts';
import { askChoices } from './inquirer/ask-choices.ts';
import { askLine } from './inquirer/ask-line.ts';
import { askLines } from './inquirer/ask-lines.ts';
import { promptOpening } from './inquirer/prompt-opening.ts';
import { columnsOf, type Terminal } from './inquirer/terminal.ts';
import { wrapWords } from './inquirer/wrap-words.ts';
import type { Prompt, Reply } from './prompt.ts';
import type { View } from './view.ts';

/** The interview with inquirer's menus and lines, in Danish throughout. */
export function createInquirerView(terminal: Terminal): View {
  const say = (text: string) => {
    terminal.output.write(`${wrapWords(text, columnsOf(terminal))}\n`);
  };
  return {
    say: (text) => say(`\n${text}`),
    ask: (prompt) => {
      terminal.output.write(`${promptOpening(prompt, columnsOf(terminal))}\n`);
      return answerTo(terminal, prompt);
    },
  };
}

function answerTo(terminal: Terminal, prompt: Prompt): Promise<Reply> {
  switch (prompt.kind) {
    case 'line':
      return askLine(terminal, prompt);
    case 'lines':
      return askLines(terminal, prompt);
    case 'choice':
      return askChoice(terminal, prompt);
    case 'choices':
      return askChoices(terminal, prompt);
  }
}
