import { dirname, extname, resolve } from 'node:path';
import type { Fault } from '../fault.ts';
import type { Context } from './context.ts';
import { ExitCode } from './exit-code.ts';
import { chooseFormats } from './formats/choose-formats.ts';
import type { Format } from './formats/format.ts';
import { fileLinksOut } from './links-out.ts';
import { readBytes } from './node-files.ts';
import { brandingOf } from './paper-branding.ts';
import { readPictures } from './read-pictures.ts';
import { reportFaults } from './report-faults.ts';
import { writeAtomically } from './write-atomically.ts';
import { writingFault } from './writing-fault.ts';

export interface PrintOptions {
  readonly format?: string;
}

/** Makes each file beside itself in the formats asked for. One that fails never stops the rest. */
export async function printCommand(
  files: readonly string[],
  options: PrintOptions,
  context: Context,
): Promise<void> {
  const formats = chooseFormats(options.format);
  if (!formats.ok) return stop(formats.faults, ExitCode.wrongUsage, context);
  for (const format of formats.value) await printAs(format, files, context);
}

async function printAs(format: Format, files: readonly string[], context: Context): Promise<void> {
  const opened = await format.open();
  if (!opened.ok) return stop(opened.faults, ExitCode.documentNotMade, context);
  await using press = opened.value;
  for (const file of files) {
    const path = resolve(context.cwd, file);
    const bytes = await readBytes(path, file);
    if (!bytes.ok) {
      stop(bytes.faults, ExitCode.wrongUsage, context);
      continue;
    }
    const markdown = new TextDecoder().decode(bytes.value);
    const pictures = await readPictures(markdown, dirname(path));
    const made = pictures.ok
      ? await press.make({
          markdown,
          pictures: pictures.value,
          branding: await brandingOf(path, context),
          path,
        })
      : pictures;
    if (!made.ok) {
      const faults = made.faults.map((fault) => ({ ...fault, place: { file } }));
      stop(faults, ExitCode.documentNotMade, context);
      continue;
    }
    const target = `${path.slice(0, path.length - extname(path).length)}.${format.id}`;
    const unwritten = (await fileLinksOut(target)) ?? (await writtenAt(target, made.value));
    if (unwritten) stop([unwritten], ExitCode.documentNotMade, context);
    else context.stdout.write(`${target}\n`);
  }
}

async function writtenAt(path: string, bytes: Uint8Array): Promise<Fault | undefined> {
  return writeAtomically(path, bytes).then(
    () => undefined,
    (error: unknown) => writingFault(error, path),
  );
}

function stop(faults: readonly Fault[], code: ExitCode, context: Context): void {
  context.stderr.write(reportFaults(faults));
  context.setExitCode(code);
}
