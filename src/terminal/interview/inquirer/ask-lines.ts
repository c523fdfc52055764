import { styleText } from 'node:util';
import { printableLines } from '../../../danish/printable.ts';
import type { Reply } from '../../../interview/ask/reply.ts';
import { editLines } from '../typed/edit-lines.ts';
import { receipt, stillThere } from '../typed/long-text.ts';
import { typedReply } from '../typed/typed-reply.ts';
import type { WritingPrompt } from '../view.ts';
import { complaintText } from '../words/complaint-text.ts';
import { wrapWords } from '../wrap-words.ts';
import { readLines } from './read-lines.ts';
import type { Terminal } from './terminal.ts';
import { columnsOf } from './terminal.ts';

/** A longer text, line by line. A text that cannot be used is kept, and can be mended. */
export async function askLines(terminal: Terminal, prompt: WritingPrompt): Promise<Reply> {
  const wrapped = (text: string) => wrapWords(printableLines(text), columnsOf(terminal));
  const say = (text: string) => terminal.output.write(`${wrapped(text)}\n`);
  let kept = prompt.draft ?? [];
  for (;;) {
    const end = await readOrEdit(terminal, prompt, kept, say);
    if (typeof end !== 'string') return end;
    const reply = typedReply(prompt, end);
    if (reply.ok) {
      const { heard } = reply.value;
      if (heard.kind === 'value') say(receipt(prompt, String(heard.value)));
      return reply.value.reply;
    }
    terminal.output.write(`${styleText('red', wrapped(complaintText(reply.faults)))}\n`);
    if (end.trim() === '') continue;
    kept = end.split('\n');
    say(stillThere(kept));
  }
}

/** Reads the lines; the terminal is let go of while they are in an editor. */
async function readOrEdit(
  terminal: Terminal,
  prompt: WritingPrompt,
  kept: readonly string[],
  say: (text: string) => void,
): Promise<string | Reply> {
  const end = await readLines(terminal, prompt, kept, say);
  if (typeof end === 'string' || end.kind !== 'edit') return end;
  const edited = await editLines(prompt, end.lines);
  await prompt.keep?.(edited.lines);
  if (edited.said) say(edited.said);
  return readOrEdit(terminal, prompt, edited.lines, say);
}
