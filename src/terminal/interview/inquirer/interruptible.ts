import type { Command, Reply } from '../../../interview/ask/reply.ts';
import { commandWord } from '../typed/command-word.ts';
import { commandOfKey } from './command-keys.ts';
import type { Terminal } from './terminal.ts';

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

const PROMPT_ENDED = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'];

/** A prompt's own end, or what was asked for instead. */
type Ended<T, E> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'interrupted'; readonly reply: Reply }
  | { readonly kind: 'entered'; readonly meaning: E };

/**
 * Runs one of inquirer's prompts. A command key ends it, as do Ctrl+C (`stop`), and Ctrl+D and the end of input, which
 * inquirer itself would wait on for ever. `onEnter` is asked first when Enter is pressed, with all that was
 * typed, and whether the pointer of a list was moved; what it makes of it ends the prompt too.
 */
export async function interruptible<T, E = never>(
  { input, output }: Terminal,
  prompt: (signal: AbortSignal) => Promise<T>,
  onEnter: (typed: string, moved: boolean) => E | undefined = () => undefined,
): Promise<Ended<T, E>> {
  const controller = new AbortController();
  let wanted: Command = 'stop';
  let entered: E | undefined;
  let typed = '';
  let moved = false;
  const command = (name: Command) => {
    wanted = name;
    controller.abort();
  };
  const onKey = (text: string | undefined, key: Key | undefined) => {
    const named = commandOfKey(key?.name);
    if (key?.ctrl && key.name === 'd') command('stop');
    else if (named) command(named);
    else if (key?.name === 'return' || key?.name === 'enter') {
      entered = onEnter(typed, moved);
      if (entered) controller.abort();
    } else {
      typed = typedSoFar(typed, text, key);
      moved ||= typed !== '' || key?.name === 'up' || key?.name === 'down';
    }
  };
  const onEnd = () => command('stop');
  input.on('keypress', onKey);
  input.once('end', onEnd);
  try {
    return { kind: 'answered', value: await prompt(controller.signal) };
  } catch (error) {
    if (!(error instanceof Error && PROMPT_ENDED.includes(error.name))) throw error;
    if (entered) return { kind: 'entered', meaning: entered };
    output.write(`${commandWord(wanted)}\n`);
    return { kind: 'interrupted', reply: { kind: 'command', command: wanted } };
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
