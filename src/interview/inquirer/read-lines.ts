import { createInterface } from 'node:readline';
import { commandIn } from '../command-word.ts';
import type { Terminal } from './terminal.ts';

const END = '.';
const REMINDER = '(Er du færdig, så skriv et punktum alene på en linje, og tryk Enter.)';

/**
 * Several lines, until one with a single full stop. A first line that is empty or a command word ends it at once.
 * One reader takes them all, so that a text pasted in one piece stays one answer. Undefined when input ends.
 */
export function readLines({ input, output }: Terminal): Promise<string | undefined> {
  const reader = createInterface({ input, output, terminal: true, historySize: 0, prompt: '  ' });
  const lines: string[] = [];
  return new Promise((resolve) => {
    let result: string | undefined;
    const end = (text: string) => {
      result = text;
      reader.close();
    };
    reader.on('line', (line) => {
      const alone = line.trim();
      if (lines.length === 0 && (alone === '' || commandIn(alone))) return end(line);
      if (alone === END) return end(lines.join('\n'));
      if (alone === '' && lines.at(-1) !== '') output.write(`${REMINDER}\n`);
      lines.push(line);
      reader.prompt();
    });
    reader.on('SIGINT', () => reader.close());
    reader.on('close', () => resolve(result));
    reader.prompt();
  });
}
