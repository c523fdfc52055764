import { complaintText } from './complaint-text.ts';
import { type Interrupts, type LineReader, lineSource, type PlainInput } from './plain/line-source.ts';
import { againLines, COMMAND_WORDS, promptLines } from './plain/prompt-lines.ts';
import { readAnswer } from './plain/read-answer.ts';
import { understood } from './plain/understood.ts';
import type { Prompt, Reply } from './prompt.ts';
import { typedReply } from './typed-reply.ts';
import type { View } from './view.ts';

export interface PlainStreams {
  readonly reader: LineReader;
  readonly input: PlainInput;
  readonly output: { write(text: string): unknown };
  readonly interrupts?: Interrupts;
}

/**
 * The interview line by line, for those who hear the screen, and for input from a pipe: no control sequence, and no
 * line written twice because of a redraw. The same words and the same answers as the other views.
 */
export function createPlainView({ reader, input, output, interrupts }: PlainStreams): View {
  const nextLine = lineSource(reader, input, interrupts);
  const write = (lines: readonly string[]) => output.write(`${visible(lines.join('\n'))}\n`);
  let wordsSaid = false;

  const reply = async (prompt: Prompt): Promise<Reply> => {
    for (;;) {
      const typed = await readAnswer(nextLine, prompt);
      if (typed === undefined) {
        // The cursor may stand after what was half typed, or after the terminal's own ^C.
        write(['']);
        return { kind: 'command', command: 'stop' };
      }
      const heard = hear(prompt, typed);
      if (heard.said) write([heard.said]);
      if (heard.reply) return heard.reply;
      write(againLines(prompt));
    }
  };

  return {
    say: (text) => write(['', text]),
    ask: (prompt) => {
      if (prompt.place && !wordsSaid) {
        wordsSaid = true;
        write(['', COMMAND_WORDS]);
      }
      write(promptLines(prompt));
      return reply(prompt);
    },
  };
}

const ONLY_CHOICES = 'Her vælger du et af punkterne på listen. Skriv afslut, hvis du vil stoppe.';

interface Heard {
  /** Missing when the prompt must be put again. */
  readonly reply?: Reply;
  readonly said?: string | undefined;
}

function hear(prompt: Prompt, typed: string): Heard {
  const result = typedReply(prompt, typed);
  if (!result.ok) return { said: complaintText(result.faults) };
  const reply = result.value;
  if (isOutOfPlace(reply, prompt)) return { said: ONLY_CHOICES };
  return reply.kind === 'value' ? { reply, said: understood(prompt, typed, reply.value) } : { reply };
}

/** A menu between the questions knows no commands but the one to stop. */
function isOutOfPlace(reply: Reply, { commands }: Prompt): boolean {
  return reply.kind === 'command' && reply.command !== 'stop' && commands.length === 0;
}

/** An answer from somebody else's file can hold characters that move the cursor or ring the bell. */
function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
