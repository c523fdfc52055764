import { styleText } from 'node:util';
import inquirer from 'inquirer';
import type { LinePrompt } from '../../../interview/ask/prompt.ts';
import type { Reply } from '../../../interview/ask/reply.ts';
import { typedReply } from '../typed/typed-reply.ts';
import { complaintText } from '../words/complaint-text.ts';
import { LINE_MESSAGE, lineTheme } from './danish-theme.ts';
import { interruptible } from './interruptible.ts';
import type { Terminal } from './terminal.ts';

/** One typed line. A text that cannot be used stays on the line with the reason below it, ready to be mended. */
export async function askLine(terminal: Terminal, prompt: LinePrompt): Promise<Reply> {
  const end = await interruptible(terminal, (signal) =>
    inquirer.createPromptModule({ input: terminal.input, output: terminal.output, signal })<{ text: string }>(
      {
        type: 'input',
        name: 'text',
        message: LINE_MESSAGE,
        theme: lineTheme,
        validate: (text: string) => {
          const reply = typedReply(prompt, text);
          return reply.ok || complaintText(reply.faults);
        },
        transformer: (text: string, { isFinal }: { isFinal: boolean }) =>
          isFinal ? styleText('cyan', understood(prompt, text)) : text,
      },
    ),
  );
  if (end.kind !== 'answered') return end.kind === 'interrupted' ? end.reply : end.meaning;
  const reply = typedReply(prompt, end.value.text);
  return reply.ok ? reply.value.reply : { kind: 'command', command: 'stop' };
}

/** What was understood, so that a mistake is seen at once: "3/12-2026" is shown as "3. december 2026". */
function understood(prompt: LinePrompt, text: string): string {
  const reply = typedReply(prompt, text);
  if (!reply.ok) return text;
  const { heard } = reply.value;
  if (heard.kind === 'empty') return prompt.offer?.label ?? '';
  return heard.kind === 'value' && prompt.describe ? prompt.describe(heard.value) : text;
}
