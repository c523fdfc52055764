import { isRefused } from '../../application/outcome.ts';
import { type PapersPrinted, printPapers } from '../../application/print-papers.ts';
import { printable } from '../../danish/printable.ts';
import type { Fault } from '../../fault.ts';
import type { Context } from '../context.ts';
import { DEFAULT_FILE } from '../default-file.ts';
import { givenFile } from '../given-file.ts';
import { type FormatOptions, optionFormats } from '../option-formats.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import { asJson } from '../words/as-json.ts';
import { outdatedText } from '../words/outdated-text.ts';
import { replacedText } from '../words/replaced-text.ts';
import { reportFaults } from '../words/report-faults.ts';

export interface PrintOptions extends CatalogueOption, FormatOptions {
  readonly forfra?: boolean;
  readonly json?: boolean;
}

/** `pdf`: each text beside itself in the formats asked for. */
export async function printCommand(
  files: readonly string[],
  options: PrintOptions,
  context: Context,
): Promise<void> {
  const formats = optionFormats(options);
  if (!formats.ok) return refuse({ outcome: 'refused', faults: formats.faults }, context);
  const request = {
    files: files.map((file) => givenFile(file, context)),
    answers: givenFile(DEFAULT_FILE, context),
    formats: formats.value,
    ownCatalogue: await ownCatalogueOf(options, context),
    fresh: options.forfra === true,
  };
  const printed = await printPapers(request, await context.ports());
  if (isRefused(printed)) return refuse(printed, context);
  if (options.json) context.stdout.write(asJson(printed));
  else reportPrinted(printed, context);
  context.end(printed.outcome);
}

function reportPrinted(
  { files, faults, outdated }: PapersPrinted,
  { stdout, stderr }: Pick<Context, 'stdout' | 'stderr'>,
): void {
  // What is wrong with a text is wrong with it in every format.
  const told = new Set<string>();
  const tell = (faults: readonly Fault[]) => {
    const text = faults.length > 0 ? reportFaults(faults) : '';
    if (!told.has(text)) stderr.write(text);
    told.add(text);
  };
  tell(faults);
  for (const { made, faults } of files) {
    tell(faults);
    if (!made) continue;
    stdout.write(`${printable(made.path)}\n`);
    stderr.write(replacedText(made.replaced, printable));
  }
  stderr.write(outdatedText(outdated, printable));
}
