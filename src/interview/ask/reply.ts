/** What a person can ask for instead of answering. How it is asked for, with a word, a key or a button, is the face's. */
export const COMMANDS = ['back', 'help', 'skip', 'unknown', 'overview', 'save', 'stop'] as const;
export type Command = (typeof COMMANDS)[number];

/** A command instead of an answer. */
interface CommandReply {
  readonly kind: 'command';
  readonly command: Command;
  /** What was marked so far in a list of choices, so that it is still marked when the list comes back. */
  readonly chosen?: readonly string[];
}

/** What a face gives back to a prompt, as it came from the person: nothing in it has been judged yet. */
export type Reply =
  /** What was written. Blank means the same as `empty`. */
  | {
      readonly kind: 'text';
      readonly text: string;
      /** True when the person has said that the words are the answer, however much they look like a command. */
      readonly asWritten?: true;
    }
  /** The `vaerdi` of what was chosen in a list; one where only one can be chosen. */
  | { readonly kind: 'chosen'; readonly values: readonly string[] }
  /** Nothing was written or chosen; the prompt's offer says what that gives. */
  | { readonly kind: 'empty' }
  | CommandReply;

/** What a reply means. A value has been read and found good (hear.ts). */
export type Heard =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | CommandReply;
