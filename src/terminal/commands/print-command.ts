import { dirname, resolve } from 'node:path';
import { brandingOf } from '../../application/paper-branding.ts';
import { readBytes } from '../../disk/answers/node-files.ts';
import { layFinished, type Replaced, replacedText } from '../../disk/papers/lay-finished.ts';
import { fileLinksOut, linksOut } from '../../disk/papers/links-out.ts';
import { readPictures } from '../../disk/papers/read-pictures.ts';
import { writingFault } from '../../disk/writing-fault.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { chooseFormats } from '../../formats/choose-formats.ts';
import { type Format, finishedPath, type Press } from '../../formats/format.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { reportFaults } from '../words/report-faults.ts';

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
  const making = files.map((file) => makeFrom(file, format, press, context));
  // Each is heard in its turn; until then a fault of ours must not end the program.
  for (const one of making) one.catch(() => undefined);
  for (const one of making) {
    const made = await one;
    if ('faults' in made) {
      stop(made.faults, made.code, context);
      continue;
    }
    const { path, bytes } = made;
    const target = finishedPath(path, format);
    const laid = await layAt(target, bytes, context);
    if (!laid.ok) {
      stop(laid.faults, ExitCode.documentNotMade, context);
      continue;
    }
    context.stdout.write(`${target}\n`);
    context.stderr.write(replacedText([{ replaced: laid.value }], (path) => path));
  }
}

type Made =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly faults: readonly Fault[]; readonly code: ExitCode };

async function makeFrom(file: string, format: Format, press: Press, context: Context): Promise<Made> {
  const path = resolve(context.cwd, file);
  if (isItself(path, format)) return { faults: [itself(file, format)], code: ExitCode.wrongUsage };
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

async function layAt(
  path: string,
  bytes: Uint8Array,
  context: Context,
): Promise<Result<readonly Replaced[]>> {
  const link = (await fileLinksOut(path)) ?? (await linksOut(dirname(path), dirname(path)));
  if (link) return failure(link);
  return layFinished(path, bytes, context.timestamp()).then(success, (error: unknown) =>
    failure(writingFault(error, path)),
  );
}

/** On many machines a name in capitals is the same file. */
function isItself(path: string, format: Format): boolean {
  return finishedPath(path, format).toLowerCase() === path.toLowerCase();
}

function itself(file: string, { id }: Format): Fault {
  return {
    code: 'would-replace-itself',
    severity: 'error',
    message: `Filen ender selv på .${id}, så den ville blive skrevet over.`,
    wayOut: 'Giv teksten et navn, der ender på .md, eller vælg et andet format med --format.',
    place: { file },
  };
}

function stop(faults: readonly Fault[], code: ExitCode, context: Context): void {
  context.stderr.write(reportFaults(faults));
  context.setExitCode(code);
}
