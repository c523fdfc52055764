import { CommanderError } from 'commander';
import type { Ports } from './application/ports.ts';
import type { Context } from './terminal/context.ts';
import { EXIT_CODES, type ExitCode } from './terminal/exit-code.ts';
import { calmOutput } from './terminal/output/calm-output.ts';
import { unexpectedFaultText } from './terminal/output/unexpected-fault.ts';
import { createProgram } from './terminal/program.ts';
import { onTrace } from './trace.ts';

const UNHEARD = 'Ikke alt kunne skrives ud. Se efter, om disken er fuld, og kør samme kommando igen.\n';

/** Runs one command line and gives the exit code. The only place that touches the process. */
export async function main(process: NodeJS.Process): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_CODES.done;
  let ports: Promise<Ports> | undefined;
  const context: Context = {
    stdout: calmOutput(process.stdout),
    stderr: calmOutput(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    ports() {
      // Loaded here, so that `--help` waits for no disk and no browser.
      ports ??= import('./disk/ports.ts').then(({ diskPorts }) => diskPorts(process));
      return ports;
    },
    async editText(text) {
      const { editorOf } = await import('./disk/open-editor.ts');
      return editorOf(process.env, process.stdin.isTTY === true)(text);
    },
    async openWeb(request) {
      const [{ openWeb }, at] = await Promise.all([import('./web/open-web.ts'), context.ports()]);
      return openWeb(request, at);
    },
    end(outcome) {
      exitCode = EXIT_CODES[outcome];
    },
  };
  let unheard = false;
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that has heard enough ("brobygger katalog | head") is no fault, and no reason to leave papers unmade.
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') unheard = true;
    });
  }
  if (process.argv.includes('--fejlsøg') || /\bbrobygger\b/.test(process.env.NODE_DEBUG ?? ''))
    onTrace(({ about, text }) => context.stderr.write(`${about}: ${text}\n`));
  exitCode = (await run(process, context)) ?? exitCode;
  await Promise.all([process.stdout, process.stderr].map(isWritten));
  if (!unheard) return exitCode;
  context.stderr.write(UNHEARD);
  return exitCode === EXIT_CODES.done ? EXIT_CODES['not-made'] : exitCode;
}

/** Undefined when the command itself says how it ended. */
async function run(process: NodeJS.Process, context: Context): Promise<ExitCode | undefined> {
  try {
    await createProgram(context).parseAsync(process.argv);
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.refused;
    context.stderr.write(unexpectedFaultText(error, process.argv.includes('--fejlsøg')));
    return EXIT_CODES.broken;
  }
}

/** Until all that was said is on its way, or it is known that it cannot be. */
function isWritten(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    // One turn later, when the fault of a write has been told as an event.
    stream.write('', () => setImmediate(resolve));
  });
}
