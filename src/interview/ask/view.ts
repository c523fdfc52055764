import type { Command } from './command-word.ts';
import type { Prompt, Reply } from './prompt.ts';

/**
 * How a person meets the interview: inquirer's menus, plain lines, or something else. A view puts one prompt at a time
 * and knows nothing of the questionnaire. Ctrl+C and the end of input are the reply `stop`, never an exception.
 */
export interface View {
  /** Puts the prompt, again and again if need be, until there is a reply. */
  ask(prompt: Prompt): Promise<Reply>;
  /** Says something that needs no reply. Lines end with \n within the text only. */
  say(text: string): void;
  /** Says what is wrong and how to put it right; apart from the questions where the streams allow it (stderr). */
  complain(text: string): void;
  /** The key that gives a command on every question, as it stands on the keyboard; absent where there are only words. */
  keyFor?(command: Command): string;
}
