import { commandIn } from '../command-word.ts';
import type { Prompt } from '../prompt.ts';
import type { LineSource } from './line-source.ts';

const END = '.';

/**
 * What is typed to a prompt: one line, or for a long text all lines until one with a single full stop. A first line
 * that is empty or a command word ends a long text at once. Undefined when input ends.
 */
export async function readAnswer(nextLine: LineSource, { kind }: Prompt): Promise<string | undefined> {
  if (kind !== 'lines') return nextLine();
  const lines: string[] = [];
  for (let line = await nextLine(); line !== undefined; line = await nextLine()) {
    const alone = line.trim();
    if (lines.length === 0 && (alone === '' || commandIn(alone))) return line;
    if (alone === END) return lines.join('\n');
    lines.push(line);
  }
  return undefined;
}
