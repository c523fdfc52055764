import { isRefused } from '../../application/outcome.ts';
import { printPapers } from '../../application/print-papers.ts';
import { printable } from '../../danish/printable.ts';
import type { Context } from '../context.ts';
import { givenFile } from '../given-file.ts';
import { optionFormats } from '../option-formats.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import { asJson } from '../words/as-json.ts';
import { outdatedText } from '../words/outdated-text.ts';
import { replacedText } from '../words/replaced-text.ts';
import { reportFaults } from '../words/report-faults.ts';

export interface PrintOptions extends CatalogueOption {
  readonly format?: string;
  readonly json?: boolean;
}

/** `pdf`: each text beside itself in the formats asked for. */
export async function printCommand(
  files: readonly string[],
  options: PrintOptions,
  context: Context,
): Promise<void> {
  const formats = optionFormats(options.format);
  if (!formats.ok) return refuse({ outcome: 'refused', faults: formats.faults }, context);
  const request = {
    files: files.map((file) => givenFile(file, context)),
    formats: formats.value,
    ownCatalogue: await ownCatalogueOf(options, context),
  };
  const printed = await printPapers(request, await context.ports());
  if (isRefused(printed)) return refuse(printed, context);
  if (options.json) context.stdout.write(asJson(printed));
  else {
    if (printed.faults.length > 0) context.stderr.write(reportFaults(printed.faults));
    for (const { made, faults } of printed.files) {
      if (faults.length > 0) context.stderr.write(reportFaults(faults));
      if (!made) continue;
      context.stdout.write(`${printable(made.path)}\n`);
      context.stderr.write(replacedText(made.replaced, printable));
    }
    context.stderr.write(outdatedText(printed.outdated, printable));
  }
  context.end(printed.outcome);
}
