import { editLines } from '../typed/edit-lines.ts';
import { takeLine } from '../typed/long-text.ts';
import type { TerminalPrompt, WritingPrompt } from '../view.ts';
import type { LineSource } from './line-source.ts';

/**
 * What is typed to a prompt: one line, or for a long text all lines until one with a single full stop. `kept` are the
 * lines of a text that could not be used as it was. Where `moreFollow` says that a paste goes on, a full stop alone in it ends
 * nothing. Undefined when input ends, or they stop in the middle.
 */
export async function readAnswer(
  nextLine: LineSource['next'],
  prompt: TerminalPrompt,
  kept: readonly string[],
  say: (text: string) => void,
  moreFollow: LineSource['more'] = async () => false,
): Promise<string | undefined> {
  return prompt.kind === 'lines' ? readLines(nextLine, prompt, kept, say, moreFollow) : nextLine();
}

async function readLines(
  nextLine: LineSource['next'],
  prompt: WritingPrompt,
  kept: readonly string[],
  say: (text: string) => void,
  moreFollow: LineSource['more'],
): Promise<string | undefined> {
  let lines = kept;
  for (let line = await nextLine(); line !== undefined; line = await nextLine()) {
    const typed = line.trim() === '.' && lines.length > 0 && (await moreFollow()) ? '\\.' : line;
    const heard = takeLine(prompt, lines, typed);
    if (heard.kind === 'end') return heard.text;
    if (heard.kind === 'stop') return undefined;
    const taken = heard.kind === 'edit' ? await editLines(prompt, heard.lines) : heard;
    lines = taken.lines;
    await prompt.keep?.(lines);
    if (taken.said) say(taken.said);
  }
  return undefined;
}
