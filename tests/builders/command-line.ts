import { CommanderError } from 'commander';
import { failure } from '../../src/fault.ts';
import type { Context } from '../../src/terminal/context.ts';
import { EXIT_CODES, type ExitCode } from '../../src/terminal/exit-code.ts';
import { createProgram } from '../../src/terminal/program.ts';
import { HOME, type Memory, type MemoryOptions, memoryPorts } from './memory-ports.ts';

export interface CommandLine extends Memory {
  /** One command line, from its first word on; every call has streams of its own, and the same files. */
  run(...args: readonly string[]): Promise<Ended>;
}

export interface Ended {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** The whole program as it is typed, over files in memory: no build, no process, no disk. */
export function commandLine(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: MemoryOptions & { readonly env?: Readonly<Record<string, string>> } = {},
): CommandLine {
  const memory = memoryPorts(files, options);
  return {
    ...memory,
    async run(...args) {
      let [out, err] = ['', ''];
      let code: ExitCode = EXIT_CODES.done;
      const context: Context = {
        stdout: {
          write: (text) => {
            out += text;
          },
        },
        stderr: {
          write: (text) => {
            err += text;
          },
        },
        env: options.env ?? {},
        cwd: HOME,
        ports: async () => memory.ports,
        editText: async () =>
          failure({ code: 'editor-missing', severity: 'error', message: 'Ingen editor.' }),
        end: (outcome) => {
          code = EXIT_CODES[outcome];
        },
      };
      try {
        await createProgram(context).parseAsync([...args], { from: 'user' });
      } catch (error) {
        if (!(error instanceof CommanderError)) throw error;
        code = error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.refused;
      }
      return { code, out, err };
    },
  };
}
