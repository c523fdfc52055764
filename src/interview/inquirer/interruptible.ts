import { type Command, commandWord } from '../command-word.ts';
import type { Reply } from '../prompt.ts';
import { commandOfKey } from './command-keys.ts';
import type { Terminal } from './terminal.ts';

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

const PROMPT_ENDED = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'];

/** A prompt's own end, or what was asked for instead. */
type Ended<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'interrupted'; readonly reply: Reply };

/**
 * Runs one of inquirer's prompts. A command key ends it, as do Ctrl+C (`stop`), and Ctrl+D and the end of input, which
 * inquirer itself would wait on for ever. `onEnter` is asked first when Enter is pressed, with all that was typed.
 */
export async function interruptible<T>(
  { input, output }: Terminal,
  prompt: (signal: AbortSignal) => Promise<T>,
  onEnter: (typed: string) => Reply | undefined = () => undefined,
): Promise<Ended<T>> {
  const controller = new AbortController();
  let reply: Reply = { kind: 'command', command: 'stop' };
  let typed = '';
  const end = (instead: Reply) => {
    reply = instead;
    controller.abort();
  };
  const command = (name: Command) => end({ kind: 'command', command: name });
  const onKey = (text: string | undefined, key: Key | undefined) => {
    const wanted = commandOfKey(key?.name);
    if (key?.ctrl && key.name === 'd') command('stop');
    else if (wanted) command(wanted);
    else if (key?.name === 'return' || key?.name === 'enter') {
      const instead = typed.trim() === '' ? undefined : onEnter(typed);
      if (instead) end(instead);
    } else typed = typedSoFar(typed, text, key);
  };
  const onEnd = () => command('stop');
  input.on('keypress', onKey);
  input.once('end', onEnd);
  try {
    return { kind: 'answered', value: await prompt(controller.signal) };
  } catch (error) {
    if (!(error instanceof Error && PROMPT_ENDED.includes(error.name))) throw error;
    if (reply.kind === 'command') output.write(`${commandWord(reply.command)}\n`);
    return { kind: 'interrupted', reply };
  } finally {
    input.removeListener('keypress', onKey);
    input.removeListener('end', onEnd);
  }
}

/** Letters are added; the arrows, which move the pointer, begin again. */
function typedSoFar(typed: string, text: string | undefined, key: Key | undefined): string {
  if (key?.name === 'backspace') return typed.slice(0, -1);
  if (!text || key?.ctrl || /\p{Cc}/u.test(text)) return '';
  return typed + text;
}
