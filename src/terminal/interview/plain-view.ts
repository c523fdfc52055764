import type { Reply } from '../../interview/ask/reply.ts';
import { type Interrupts, type LineReader, lineSource, type PlainInput } from './plain/line-source.ts';
import { againLines, COMMAND_WORDS, numberOfUnknown, promptLines } from './plain/prompt-lines.ts';
import { readAnswer } from './plain/read-answer.ts';
import { understood } from './plain/understood.ts';
import { commandWord } from './typed/command-word.ts';
import { LINE_WORDS_TIP, stillThere } from './typed/long-text.ts';
import { typedReply } from './typed/typed-reply.ts';
import type { TerminalPrompt, View } from './view.ts';
import { complaintText } from './words/complaint-text.ts';
import { earlyText } from './words/early-text.ts';
import { wrapFlush } from './wrap-words.ts';

interface PlainOutput {
  write(text: string): unknown;
  /** How many there are on a line of a terminal, read anew each time; a pipe or a file has none and gets whole lines. */
  readonly columns?: number | undefined;
}

export interface PlainStreams {
  readonly reader: LineReader;
  readonly input: PlainInput;
  readonly output: PlainOutput;
  /** Where complaints go, so that they are apart from the questions (stderr). */
  readonly errors: PlainOutput;
  readonly interrupts?: Interrupts;
  /**
   * True when a person types at a terminal: a line typed or pasted before its question is put is then no answer to it.
   * In a pipe or a file the lines are the answers.
   */
  readonly typedByHand?: boolean;
}

/**
 * The interview line by line, for those who hear the screen, and for input from a pipe: no control sequence, and no
 * line written twice because of a redraw. The same words and the same answers as the other views.
 */
export function createPlainView(streams: PlainStreams): View {
  const { reader, input, output, errors, interrupts, typedByHand } = streams;
  const lines = lineSource(reader, input, interrupts);
  const write = (lines: readonly string[]) => writeTo(output, lines.join('\n'));
  const say = (text: string) => write([text]);
  const complain = (text: string) => writeTo(errors, text);
  // What comes from a pipe or a file is all there at once.
  const moreFollow = typedByHand ? lines.more : undefined;
  const said = new Set<string>();
  const sayOnce = (text: string) => {
    if (!said.has(text)) write(['', text]);
    said.add(text);
  };

  const dropEarly = async () => {
    const dropped = await lines.dropEarly();
    if (dropped > 0) complain(earlyText(dropped));
  };

  const reply = async (prompt: TerminalPrompt, kept: readonly string[]): Promise<Reply> => {
    const typed = await readAnswer(lines.next, prompt, kept, say, moreFollow);
    if (typed === undefined) {
      // The cursor may stand after what was half typed, or after the terminal's own ^C.
      write(['']);
      return { kind: 'command', command: 'stop' };
    }
    const heard = typedReply(prompt, inWords(prompt, typed));
    if (heard.ok) {
      const { reply, heard: meant } = heard.value;
      const receipt = meant.kind === 'value' && understood(prompt, typed, meant.value);
      if (receipt) say(receipt);
      return reply;
    }
    complain(complaintText(heard.faults));
    if (typedByHand) await dropEarly();
    const draft = prompt.kind === 'lines' && typed.trim() !== '' ? typed.split('\n') : [];
    write(draft.length > 0 ? [stillThere(draft)] : againLines(prompt));
    return reply(prompt, draft);
  };

  return {
    say: (text) => write(['', text]),
    complain,
    ask: async (prompt) => {
      if (typedByHand) await dropEarly();
      if (prompt.place) sayOnce(COMMAND_WORDS);
      if (prompt.kind === 'lines') sayOnce(LINE_WORDS_TIP);
      write(promptLines(prompt));
      return reply(prompt, prompt.kind === 'lines' ? (prompt.draft ?? []) : []);
    },
  };
}

/** What is typed, with the number that stands for "ved ikke" as these words. */
function inWords(prompt: TerminalPrompt, typed: string): string {
  return Number(typed.replace(/\.\s*$/, '')) === numberOfUnknown(prompt) ? commandWord('unknown') : typed;
}

/** A terminal would cut a word at its edge, and a voice that reads line by line then says two halves. */
function writeTo(output: PlainOutput, text: string): void {
  const shown = visible(text);
  output.write(`${output.columns ? wrapFlush(shown, output.columns) : shown}\n`);
}

/** An answer from somebody else's file can hold characters that move the cursor or ring the bell. */
function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
