import type { Command } from 'commander';
import { failure, type Result, success } from '../fault.ts';
import type { View } from '../interview/view.ts';

/** What `start` needs beside the context; tests hand in their own. */
export interface StartTools {
  /** The terminal as a view, opened only when it is needed. Error: `no-terminal`. */
  readonly openView: () => Promise<Result<View>>;
  /** Makes all papers from an answers file and says which. */
  readonly makePapers: (file: string, date: string) => Promise<void>;
}

/** The terminal the program was started in, and the papers as `lav` makes them. */
export function terminalTools(program: Command): StartTools {
  return {
    async openView() {
      const { stdin, stdout } = process;
      if (!stdin.isTTY || !stdout.isTTY) return failure(noTerminal);
      // Loaded here, so that no other command waits for it.
      const { createInquirerView } = await import('../interview/inquirer-view.ts');
      return success(createInquirerView({ input: stdin, output: stdout }));
    },
    async makePapers(file, date) {
      // Drafts: also of a debate piece with gaps in it.
      await program.parseAsync(['lav', file, '--dato', date, '--udkast'], { from: 'user' });
    },
  };
}

const noTerminal = {
  code: 'no-terminal',
  severity: 'error',
  message: 'Spørgsmålene kan kun stilles i et terminalvindue.',
  wayOut: 'Åbn et terminalvindue (på Windows: Terminal eller PowerShell), og skriv: brobygger start',
} as const;
