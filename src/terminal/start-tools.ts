import type { Command } from 'commander';
import type { SitPorts } from '../application/sit.ts';
import type { Context } from './context.ts';
import type { EditText, View } from './interview/view.ts';
import { stillWorking } from './output/still-working.ts';
import { plainMode } from './plain-mode.ts';
import { endInputWhenStopped } from './stop-signals.ts';

/** What `start` needs beside the context; tests hand in their own. */
export interface StartTools {
  /** The terminal, pipe or file as a view, opened only when it is needed. `plain` asks for it line by line. */
  readonly openView: (plain: boolean) => Promise<View>;
  /** Opens a long text in the person's own editor. */
  readonly edit: EditText;
  /** What a sitting over this file needs of the world. `shownAs` is the file as it was named. */
  readonly ports: (path: string, shownAs: string) => Promise<SitPorts<void>>;
}

/** The streams the program was started with, and the papers as `lav` makes them. */
export function terminalTools(program: Command, context: Context): StartTools {
  const { env, stderr: told } = context;
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
    edit: async (text) => {
      const { editorOf } = await import('../disk/open-editor.ts');
      return editorOf(env, process.stdin.isTTY === true)(text);
    },
    async ports(path, shownAs) {
      const { sitPorts } = await import('./sit-ports.ts');
      return {
        ...sitPorts(path, shownAs, context),
        async makePapers({ date, ownCatalogue }) {
          const own = ownCatalogue === undefined ? [] : ['--katalog', ownCatalogue];
          // Drafts: also of a debate piece with gaps in it.
          const words = ['lav', shownAs, '--dato', date, '--udkast', ...own];
          await stillWorking(program.parseAsync(words, { from: 'user' }), (text) => told.write(text));
        },
      };
    },
  };
}
