import { CommanderError } from 'commander';
import { calmOutput } from './calm-output.ts';
import type { Context } from './context.ts';
import { ExitCode } from './exit-code.ts';
import { catalogueLoader } from './package-files.ts';
import { createProgram } from './program.ts';
import { unexpectedFaultText } from './unexpected-fault.ts';

/** Runs one command line and gives the exit code. The only place that touches the process. */
export async function main(process: NodeJS.Process): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.done;
  const ownCatalogue: NonNullable<Context['ownCatalogue']> = {};
  const context: Context = {
    stdout: calmOutput(process.stdout),
    stderr: calmOutput(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    today: () => new Date().toLocaleDateString('sv-SE'),
    timestamp: () => new Date().toLocaleString('sv-SE').replaceAll(':', '.'),
    ownCatalogue,
    loadCatalogue: catalogueLoader(ownCatalogue, process.cwd()),
    setExitCode: (code) => {
      exitCode = code;
    },
  };
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that has heard enough ("brobygger katalog | head") is no fault, and no reason to leave papers unmade.
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code !== 'EPIPE') exitCode = ExitCode.unexpectedFault;
    });
  }
  try {
    await createProgram(context).parseAsync(process.argv);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.wrongUsage;
    context.stderr.write(unexpectedFaultText(error, process.argv.includes('--fejlsøg')));
    return ExitCode.unexpectedFault;
  }
}
