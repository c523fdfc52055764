import { styleText } from 'node:util';
import { formatNumber } from '../../danish/number.ts';
import { complaintText } from '../complaint-text.ts';
import type { LinesPrompt, Reply } from '../prompt.ts';
import { typedReply } from '../typed-reply.ts';
import { readLines } from './read-lines.ts';
import type { Terminal } from './terminal.ts';

/** A longer text, line by line. What cannot be used is said, and the text is asked for again. */
export async function askLines(terminal: Terminal, prompt: LinesPrompt): Promise<Reply> {
  for (;;) {
    const text = await readLines(terminal);
    if (text === undefined) return { kind: 'command', command: 'stop' };
    const reply = typedReply(prompt, text);
    if (reply.ok) {
      if (reply.value.kind === 'value') terminal.output.write(`${receipt(String(reply.value.value))}\n`);
      return reply.value;
    }
    terminal.output.write(`${styleText('red', complaintText(reply.faults))}\n`);
  }
}

function receipt(text: string): string {
  const lines = text.split('\n').length;
  return `Gemt: ${formatNumber(lines)} ${lines === 1 ? 'linje' : 'linjer'}, ${formatNumber([...text].length)} tegn.`;
}
