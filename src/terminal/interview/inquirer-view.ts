import { styleText } from 'node:util';
import { printableLines } from '../../danish/printable.ts';
import type { Command, Reply } from '../../interview/ask/reply.ts';
import { askChoice } from './inquirer/ask-choice.ts';
import { askChoices } from './inquirer/ask-choices.ts';
import { askLine } from './inquirer/ask-line.ts';
import { askLines } from './inquirer/ask-lines.ts';
import { keyFor } from './inquirer/command-keys.ts';
import { dropEarly, watchRest } from './inquirer/drop-early.ts';
import { printablePrompt } from './inquirer/printable-prompt.ts';
import { promptOpening } from './inquirer/prompt-opening.ts';
import { columnsOf, type Terminal } from './inquirer/terminal.ts';
import { commandWord } from './typed/command-word.ts';
import { LINE_WORDS_TIP } from './typed/long-text.ts';
import { judgeReply } from './typed/typed-reply.ts';
import type { TerminalPrompt, View } from './view.ts';
import { complaintText } from './words/complaint-text.ts';
import { earlyLines, earlyText } from './words/early-text.ts';
import { wrapWords } from './wrap-words.ts';

/** The interview with inquirer's menus and lines, in Danish throughout. */
export function createInquirerView(terminal: Terminal): View {
  const say = (text: string) => {
    terminal.output.write(`${wrapWords(printableLines(text), columnsOf(terminal))}\n`);
  };
  const said = new Set<string>();
  const sayOnce = (text: string) => {
    if (!said.has(text)) say(`\n${text}`);
    said.add(text);
  };
  const complain = (text: string) => {
    const shown = wrapWords(printableLines(text), columnsOf(terminal));
    terminal.output.write(`${styleText('red', shown)}\n`);
  };
  let missed = '';
  const ask = async (prompt: TerminalPrompt): Promise<Reply> => {
    const early = await dropEarly(terminal);
    const lines = earlyLines(missed + early.text);
    missed = '';
    if (early.stopped) return { kind: 'command', command: 'stop' };
    if (lines > 0) complain(earlyText(lines));
    terminal.output.write(`${promptOpening(prompt, columnsOf(terminal))}\n`);
    const watched = watchRest(terminal);
    const reply = await answerTo(terminal, prompt);
    const rest = watched.rest();
    // The lines of a long text are all its own.
    if (prompt.kind !== 'lines') missed = rest;
    const checked = reply.kind === 'command' ? judgeReply(prompt, reply) : undefined;
    if (!checked || checked.ok) return reply;
    complain(complaintText(checked.faults));
    return ask(prompt);
  };
  return {
    say: (text) => say(`\n${text}`),
    complain,
    keyFor,
    ask: (prompt) => {
      if (prompt.place) sayOnce(COMMANDS_AND_KEYS);
      if (prompt.kind === 'lines') sayOnce(LINE_WORDS_TIP);
      return ask(printablePrompt(prompt));
    },
  };
}

const COMMANDS: readonly Command[] = ['help', 'back', 'skip', 'unknown', 'overview', 'save', 'stop'];

/** Said before the first question, and again in the help. */
const COMMANDS_AND_KEYS = [
  'Ved hvert spørgsmål kan du skrive et af disse ord i stedet for et svar, eller trykke på tasten:',
  `${COMMANDS.map((command) => `${commandWord(command)} ${keyFor(command)}`).join(', ')}.`,
  'På nogle bærbare computere skal du holde tasten Fn nede samtidig.',
].join('\n');

function answerTo(terminal: Terminal, prompt: TerminalPrompt): Promise<Reply> {
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
