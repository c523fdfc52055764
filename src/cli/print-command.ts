import { extname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Fault } from '../fault.ts';
import { machineOf } from '../pdf/machine.ts';
import { openPrinter } from '../pdf/printer.ts';
import type { Context } from './context.ts';
import { ExitCode } from './exit-code.ts';
import { readBytes } from './node-files.ts';
import { reportFaults } from './report-faults.ts';

/** Prints each file beside itself. One that fails never stops the rest. */
export async function printCommand(files: readonly string[], context: Context): Promise<void> {
  const opened = await openPrinter({ machine: machineOf(process) });
  if (!opened.ok) return stop(opened.faults, ExitCode.documentNotMade, context);
  await using printer = opened.value;
  for (const file of files) {
    const path = resolve(context.cwd, file);
    const bytes = await readBytes(path, file);
    if (!bytes.ok) {
      stop(bytes.faults, ExitCode.wrongUsage, context);
      continue;
    }
    const printed = await printer.print(new TextDecoder().decode(bytes.value));
    if (!printed.ok) {
      stop(printed.faults, ExitCode.documentNotMade, context);
      continue;
    }
    const target = `${path.slice(0, path.length - extname(path).length)}.pdf`;
    await writeFileAtomic(target, Buffer.from(printed.value));
    context.stdout.write(`${target}\n`);
  }
}

function stop(faults: readonly Fault[], code: ExitCode, context: Context): void {
  context.stderr.write(reportFaults(faults));
  context.setExitCode(code);
}
