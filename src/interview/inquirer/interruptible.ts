import type { Terminal } from './terminal.ts';

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

const PROMPT_ENDED = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'];

/**
 * Runs one of inquirer's prompts. Undefined when the person stops it with Ctrl+C, or with Ctrl+D or the end of input,
 * which inquirer itself would wait on for ever.
 */
export async function interruptible<T>(
  { input }: Terminal,
  prompt: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const onKey = (_: string, key: Key | undefined) => {
    if (key?.ctrl && key.name === 'd') abort();
  };
  input.on('keypress', onKey);
  input.once('end', abort);
  try {
    return await prompt(controller.signal);
  } catch (error) {
    if (error instanceof Error && PROMPT_ENDED.includes(error.name)) return undefined;
    throw error;
  } finally {
    input.removeListener('keypress', onKey);
    input.removeListener('end', abort);
  }
}
