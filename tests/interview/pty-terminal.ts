import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { describe } from 'vitest';
import { PROGRAM } from '../builders/built-program.ts';
import { userEnvironment } from '../builders/user-environment.ts';

const PATIENCE = 20_000;

export const ENTER = '\r';
export const DOWN = '\u001b[B';
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';

export interface PtyTerminal {
  readonly folder: string;
  /** Waits until the text has been printed after what was last waited for. */
  see(text: string): Promise<void>;
  /** Waits for a text, and then presses these keys. */
  answer(prompt: string, keys: string): Promise<void>;
  /** Waits until the program has drawn what it has to draw, and asks for something. */
  rest(): Promise<void>;
  /** Presses keys when the screen has come to rest. */
  press(keys: string): Promise<void>;
  /** Presses keys as the next piece of a pasted text: a few milliseconds after the one before. */
  pressAtOnce(keys: string): Promise<void>;
  /** Waits for the program to end. */
  exitCode(): Promise<number>;
  /** Everything printed so far, without control sequences. */
  printed(): string;
  close(): void;
}

/** Tests in a real terminal. Where the system has none to give (a bare chroot), they are skipped, and the name says why. */
export function describeInTerminal(name: string, tests: () => void): void {
  if (hasTerminals()) describe(name, tests);
  else describe.skip(`${name} [skipped: no pseudo terminal can be opened here]`, tests);
}

/** The same tests in several ways, each a row of a name and what it is made of. */
describeInTerminal.each =
  <Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]) =>
  (name: string, tests: (...row: Row) => void): void => {
    for (const row of rows) describeInTerminal(name.replace('%s', row[0]), () => tests(...row));
  };

function hasTerminals(): boolean {
  try {
    spawn(process.execPath, ['-e', '0'], {}).kill();
    return true;
  } catch {
    return false;
  }
}

/** The real program in a real terminal, in a folder of its own. */
export function openTerminal(
  args: readonly string[],
  folder = newFolder(),
  env: Readonly<Record<string, string>> = {},
): PtyTerminal {
  const terminal = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    cols: 100,
    rows: 40,
    env: userEnvironment({ TERM: 'xterm-256color', ...env }),
  });
  let output = '';
  let seen = 0;
  let code: number | undefined;
  terminal.onData((data) => {
    output += data;
  });
  terminal.onExit(({ exitCode }) => {
    code = exitCode;
  });
  const printed = () => stripVTControlCharacters(output).replaceAll('\r', '');
  const until = async (what: string, done: () => boolean) => {
    const deadline = Date.now() + PATIENCE;
    while (!done()) {
      if (Date.now() > deadline) throw new Error(`Waited for ${what}. Printed:\n${printed()}`);
      await new Promise((wake) => setTimeout(wake, 20));
    }
  };
  const see = async (text: string) => {
    await until(`"${text}"`, () => printed().indexOf(text, seen) >= 0);
    seen = printed().indexOf(text, seen) + text.length;
  };
  const press = async (keys: string) => {
    await settled(printed);
    terminal.write(keys);
  };
  return {
    folder,
    see,
    printed,
    rest: async () => {
      await until('a question', () =>
        /(?:Dit svar:|vælge\.|afslut|imellem\.)\s*$/.test(printed().slice(-200)),
      );
      await settled(printed, 180);
    },
    press,
    async pressAtOnce(keys) {
      await new Promise((wake) => setTimeout(wake, 5));
      terminal.write(keys);
    },
    async answer(prompt, keys) {
      await see(prompt);
      await see('Dit svar:');
      await press(keys);
    },
    async exitCode() {
      await until('the end', () => code !== undefined);
      return code ?? -1;
    },
    close: () => {
      terminal.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'brobygger-'));
}

/** inquirer drops keys that come before its prompt is ready, so a person's pause is imitated. */
async function settled(printed: () => string, quiet = 60): Promise<void> {
  for (let before = -1; before !== printed().length; ) {
    before = printed().length;
    await new Promise((wake) => setTimeout(wake, quiet));
  }
}
