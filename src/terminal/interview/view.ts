import type { Result } from '../../fault.ts';
import type { ChoicePrompt, ChoicesPrompt, LinePrompt, LinesPrompt } from '../../interview/ask/prompt.ts';
import type { Command, Reply } from '../../interview/ask/reply.ts';

/** Opens a text in the person's own editor and gives it back. Errors: `editor-missing`, `editor-failed`. */
export type EditText = (text: string) => Promise<Result<string>>;

/** A long text, with what a terminal helps with while it is being written. */
export interface WritingPrompt extends LinesPrompt {
  /** Keeps what is written so far, should the program be stopped. */
  readonly keep?: (lines: readonly string[]) => Promise<void>;
  readonly edit?: EditText;
}

/** A prompt as it is put in a terminal. */
export type TerminalPrompt = LinePrompt | WritingPrompt | ChoicePrompt | ChoicesPrompt;

/**
 * How a person at a terminal meets the sitting: inquirer's menus, or plain lines. A view puts one prompt at a time and
 * knows nothing of the questionnaire. Ctrl+C and the end of input are the reply `stop`, never an exception.
 */
export interface View {
  /** Puts the prompt, again and again if need be, until there is a reply that the interview can use. */
  ask(prompt: TerminalPrompt): Promise<Reply>;
  /** Says something that needs no reply. Lines end with \n within the text only. */
  say(text: string): void;
  /** Says what is wrong and how to put it right; apart from the questions where the streams allow it (stderr). */
  complain(text: string): void;
  /** The key that gives a command on every question, as it stands on the keyboard; absent where there are only words. */
  keyFor?(command: Command): string;
}
