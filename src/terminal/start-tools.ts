import type { Context } from './context.ts';
import type { View } from './interview/view.ts';
import { plainMode } from './plain-mode.ts';
import { endInputWhenStopped } from './stop-signals.ts';

/** What `start` needs beside the context; tests hand in their own. */
export interface StartTools {
  /** The terminal, pipe or file as a view, opened only when it is needed. `plain` asks for it line by line. */
  readonly openView: (plain: boolean) => Promise<View>;
}

/** The streams the program was started with. */
export function terminalTools(context: Context): StartTools {
  const { env } = context;
  return {
    async openView(option) {
      endInputWhenStopped(process);
      const { stdin, stdout, stderr } = process;
      const terminal = Boolean(stdin.isTTY && stdout.isTTY);
      // Loaded here, so that no other command waits for them.
      const { chosenSettings } = await import('./chosen-settings.ts');
      const { enkel } = await chosenSettings(context);
      if (plainMode({ option, env, terminal, remembered: enkel })) {
        const { createPlainView } = await import('./interview/plain-view.ts');
        const { createInterface } = await import('node:readline');
        const reader = createInterface({
          input: stdin,
          terminal: false,
          crlfDelay: Number.POSITIVE_INFINITY,
        });
        return createPlainView({
          reader,
          input: stdin,
          output: stdout,
          errors: stderr,
          interrupts: process,
          typedByHand: stdin.isTTY === true,
        });
      }
      const { createInquirerView } = await import('./interview/inquirer-view.ts');
      return createInquirerView({ input: stdin, output: stdout });
    },
  };
}
