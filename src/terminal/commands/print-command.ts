import { isRefused } from '../../application/outcome.ts';
import type { GivenFile, Ports } from '../../application/ports.ts';
import { type PapersPrinted, printPapers } from '../../application/print-papers.ts';
import { printable } from '../../danish/printable.ts';
import type { Fault } from '../../fault.ts';
import type { Context } from '../context.ts';
import { DEFAULT_FILE } from '../default-file.ts';
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
  readonly forfra?: boolean;
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
  const ports = await context.ports();
  const named = files.map((file) => givenFile(file, context));
  const papers = files.length > 0 ? named : await papersHere(context, ports);
  if (papers.length === 0) return refuse({ outcome: 'refused', faults: [noPapersHere] }, context);
  const request = {
    files: papers,
    formats: formats.value,
    ownCatalogue: await ownCatalogueOf(options, context),
    fresh: options.forfra === true,
  };
  const printed = await printPapers(request, ports);
  if (isRefused(printed)) return refuse(printed, context);
  if (options.json) context.stdout.write(asJson(printed));
  else reportPrinted(printed, context);
  context.end(printed.outcome);
}

function reportPrinted(
  { files, faults, outdated }: PapersPrinted,
  { stdout, stderr }: Pick<Context, 'stdout' | 'stderr'>,
): void {
  if (faults.length > 0) stderr.write(reportFaults(faults));
  for (const { made, faults } of files) {
    if (faults.length > 0) stderr.write(reportFaults(faults));
    if (!made) continue;
    stdout.write(`${printable(made.path)}\n`);
    stderr.write(replacedText(made.replaced, printable));
  }
  stderr.write(outdatedText(outdated, printable));
}

/** All papers of the answers file here. */
async function papersHere(context: Context, { shelf }: Pick<Ports, 'shelf'>): Promise<readonly GivenFile[]> {
  const { papers } = await shelf.papersOf(givenFile(DEFAULT_FILE, context), undefined);
  return papers;
}

const noPapersHere: Fault = {
  code: 'no-papers',
  severity: 'error',
  message: 'Der er ingen papirer i mappen, I står i.',
  wayOut:
    'Lav dem med: brobygger lav. Eller skriv, hvilken tekst der skal laves om: brobygger pdf papirer/debatindlaeg.md',
};
