import { CommanderError } from 'commander';
import type { Ports } from '../../src/application/ports.ts';
import { packageLibrary } from '../../src/disk/library.ts';
import { diskPorts } from '../../src/disk/ports.ts';
import { failure } from '../../src/fault.ts';
import type { Context } from '../../src/terminal/context.ts';
import { EXIT_CODES, type ExitCode } from '../../src/terminal/exit-code.ts';
import { calmOutput } from '../../src/terminal/output/calm-output.ts';
import { createProgram } from '../../src/terminal/program.ts';
import { HOME, type Memory, type MemoryOptions, memoryPorts } from './memory-ports.ts';
import { userEnvironment } from './user-environment.ts';

type Environment = Readonly<Record<string, string>>;
/** One command line, from its first word on; every call has streams of its own, and the same files. */
type Run = (...args: readonly string[]) => Promise<Ended>;

interface Ended {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** The whole program as it is typed, over files in memory: no build, no process, no disk. */
export function commandLine(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: MemoryOptions & { readonly env?: Environment } = {},
): Memory & { readonly run: Run } {
  const memory = memoryPorts(files, options);
  return { ...memory, run: runner(memory.ports, HOME, options.env ?? {}) };
}

const SHIPPED = packageLibrary(import.meta.dirname);

/** The same over real files, for what is about the disk. A catalogue of one's own is named by its whole path. */
export function commandLineOnDisk(folder: string, given: Environment = {}): { readonly run: Run } {
  const env = userEnvironment(given);
  const here = Object.create(process, { cwd: { value: () => folder }, env: { value: env } });
  return { run: runner({ ...diskPorts(here), library: SHIPPED }, folder, env) };
}

/** The context that a program over these ports has, and what has come of it. */
export function contextOf(ports: Ports, cwd: string, env: Environment) {
  const ended = { code: EXIT_CODES.done as ExitCode, out: '', err: '' };
  const stream = (name: 'out' | 'err') =>
    calmOutput({
      write: (text) => {
        ended[name] += text;
      },
    });
  const context: Context = {
    stdout: stream('out'),
    stderr: stream('err'),
    env,
    cwd,
    ports: async () => ports,
    openWeb: async () => {
      throw new Error('No page is opened here.');
    },
    editText: async () => failure({ code: 'editor-missing', severity: 'error', message: 'Ingen editor.' }),
    end: (outcome) => {
      ended.code = EXIT_CODES[outcome];
    },
  };
  return { context, ended };
}

function runner(ports: Ports, cwd: string, env: Environment): Run {
  return async (...args) => {
    const { context, ended } = contextOf(ports, cwd, env);
    try {
      await createProgram(context).parseAsync([...args], { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      ended.code = error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.refused;
    }
    return ended;
  };
}
