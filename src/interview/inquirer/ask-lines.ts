import { styleText } from 'node:util';
import { complaintText } from '../complaint-text.ts';
import { receipt, stillThere } from '../long-text.ts';
import type { LinesPrompt, Reply } from '../prompt.ts';
import { typedReply } from '../typed-reply.ts';
import { readLines } from './read-lines.ts';
import type { Terminal } from './terminal.ts';
import { columnsOf } from './terminal.ts';
import { wrapWords } from './wrap-words.ts';

/** A longer text, line by line. A text that cannot be used is kept, and can be mended. */
export async function askLines(terminal: Terminal, prompt: LinesPrompt): Promise<Reply> {
  const say = (text: string) => terminal.output.write(`${wrapWords(text, columnsOf(terminal))}\n`);
  let kept: readonly string[] = [];
  for (;;) {
    const end = await readLines(terminal, prompt, kept, say);
    if (typeof end !== 'string') return end;
    const reply = typedReply(prompt, end);
    if (reply.ok) {
      if (reply.value.kind === 'value') say(receipt(String(reply.value.value)));
      return reply.value;
    }
    say(styleText('red', complaintText(reply.faults)));
    if (end.trim() === '') continue;
    kept = end.split('\n');
    say(stillThere(kept));
  }
}
