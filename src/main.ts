import { CommanderError } from 'commander';
import { catalogueLoader } from './disk/package-files.ts';
import type { Context } from './terminal/context.ts';
import { ExitCode } from './terminal/exit-code.ts';
import { calmOutput } from './terminal/output/calm-output.ts';
import { unexpectedFaultText } from './terminal/output/unexpected-fault.ts';
import { createProgram } from './terminal/program.ts';

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
