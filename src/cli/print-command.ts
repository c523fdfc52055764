import { dirname, extname, resolve } from 'node:path';
import type { Fault } from '../fault.ts';
import type { Context } from './context.ts';
import { ExitCode } from './exit-code.ts';
import { chooseFormats } from './formats/choose-formats.ts';
import type { Format, Press } from './formats/format.ts';
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

/** All are made at the same time; they are written and told of in the order they were named. */
async function printAs(format: Format, files: readonly string[], context: Context): Promise<void> {
  const opened = await format.open();
  if (!opened.ok) return stop(opened.faults, ExitCode.documentNotMade, context);
  await using press = opened.value;
  const making = files.map((file) => makeFrom(file, press, context));
  // Each is heard in its turn; until then a fault of ours must not end the program.
  for (const one of making) one.catch(() => undefined);
  for (const one of making) {
    const made = await one;
    if ('faults' in made) {
      stop(made.faults, made.code, context);
      continue;
    }
    const { path, bytes } = made;
    const target = `${path.slice(0, path.length - extname(path).length)}.${format.id}`;
    const unwritten = (await fileLinksOut(target)) ?? (await writtenAt(target, bytes));
    if (unwritten) stop([unwritten], ExitCode.documentNotMade, context);
    else context.stdout.write(`${target}\n`);
  }
}

type Made =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly faults: readonly Fault[]; readonly code: ExitCode };

async function makeFrom(file: string, press: Press, context: Context): Promise<Made> {
  const path = resolve(context.cwd, file);
  const read = await readBytes(path, file);
  if (!read.ok) return { faults: read.faults, code: ExitCode.wrongUsage };
  const markdown = new TextDecoder().decode(read.value);
  const pictures = await readPictures(markdown, dirname(path));
  const branding = await brandingOf(path, context);
  const made = pictures.ok
    ? await press.make({ markdown, pictures: pictures.value, branding, path })
    : pictures;
  if (made.ok) return { path, bytes: made.value };
  const faults = made.faults.map((fault) => ({ place: { file }, ...fault }));
  return { faults, code: ExitCode.documentNotMade };
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
