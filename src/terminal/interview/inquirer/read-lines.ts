import { createInterface } from 'node:readline';
import type { Reply } from '../../../interview/ask/reply.ts';
import { commandWord } from '../typed/command-word.ts';
import { IN_THE_MIDDLE, type LineTaken, takeLine } from '../typed/long-text.ts';
import type { WritingPrompt } from '../view.ts';
import { commandOfKey } from './command-keys.ts';
import type { Terminal } from './terminal.ts';

const REMINDER = '(Er du færdig, så skriv et punktum alene på en linje, og tryk Enter.)';

/** The whole text, what was asked for instead, or the lines that are to be opened in an editor. */
type LinesEnd = string | Reply | { readonly kind: 'edit'; readonly lines: readonly string[] };

/**
 * Several lines, until one with a single full stop; long-text.ts says what else a line can be. One reader takes them
 * all, so that a text pasted in one piece stays one answer. A command key counts before the first line; Ctrl+C, Ctrl+D
 * and the end of input are the reply `stop`.
 */
export function readLines(
  { input, output }: Terminal,
  prompt: WritingPrompt,
  kept: readonly string[],
  say: (text: string) => void,
): Promise<LinesEnd> {
  const reader = createInterface({
    input,
    output,
    terminal: true,
    historySize: 0,
    prompt: '  ',
    crlfDelay: Infinity,
  });
  let lines = kept;
  let onDisk: Promise<void> | undefined;
  return new Promise((resolve) => {
    let result: LinesEnd = { kind: 'command', command: 'stop' };
    const end = (reply: LinesEnd) => {
      result = reply;
      reader.close();
    };
    const tell = (text: string) => {
      say(text);
      reader.prompt();
    };
    const onKey = (_: string, key: { readonly name?: string } | undefined) => {
      const command = commandOfKey(key?.name);
      if (!command) return;
      output.write(`${commandWord(command)}\n`);
      if (lines.length === 0 || command === 'stop') end({ kind: 'command', command });
      else tell(command === 'help' ? helpInTheMiddle(prompt, lines) : IN_THE_MIDDLE);
    };
    reader.on('line', (line) => {
      const taken = takeLine(prompt, lines, line);
      if (taken.kind !== 'more') return end(endOf(taken));
      if (taken.said) say(taken.said);
      else if (line.trim() === '' && lines.at(-1) !== '') output.write(`${REMINDER}\n`);
      lines = taken.lines;
      onDisk = prompt.keep?.(lines);
      reader.prompt();
    });
    input.on('keypress', onKey);
    reader.on('SIGINT', () => reader.close());
    reader.on('close', () => {
      input.removeListener('keypress', onKey);
      // A text that is stopped here is on disk before the program ends.
      Promise.resolve(onDisk).then(() => resolve(result));
    });
    reader.prompt();
  });
}

function endOf(taken: Exclude<LineTaken, { kind: 'more' }>): LinesEnd {
  if (taken.kind === 'end') return taken.text;
  return taken.kind === 'edit' ? taken : { kind: 'command', command: 'stop' };
}

function helpInTheMiddle(prompt: WritingPrompt, lines: readonly string[]): string {
  const taken = takeLine(prompt, lines, 'hjælp');
  return taken.kind === 'more' ? (taken.said ?? '') : '';
}
