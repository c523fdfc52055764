import { isLongRun, makePapers } from '../../application/make-papers.ts';
import { isRefused } from '../../application/outcome.ts';
import { previewPapers } from '../../application/preview-papers.ts';
import type { Context } from '../context.ts';
import { givenOrDefault } from '../default-file.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { optionDate } from '../option-date.ts';
import { type FormatOptions, optionFormats } from '../option-formats.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import { asJson } from '../words/as-json.ts';
import { progressLine, tellLongRun } from '../words/tell-long-run.ts';
import { tellPapers } from '../words/tell-papers.ts';
import { tellPreview } from '../words/tell-preview.ts';

export interface RenderOptions extends CatalogueOption, FormatOptions {
  readonly ud?: string;
  readonly dokument?: string;
  readonly dato?: string;
  readonly udkast?: boolean;
  readonly forfra?: boolean;
  readonly vis?: boolean;
  readonly json?: boolean;
}

/** `lav`: every paper of every answer file, or with --vis what they would change. */
export async function renderCommand(
  given: readonly string[],
  options: RenderOptions,
  context: Context,
): Promise<void> {
  const date = await optionDate(options.dato, context);
  if (!date.ok) return refuse({ outcome: 'refused', faults: date.faults }, context);
  const formats = optionFormats(options);
  if (!formats.ok) return refuse({ outcome: 'refused', faults: formats.faults }, context);
  const ports = await context.ports();
  const files = await givenOrDefault(given, context, ports);
  if (!files.ok) return refuse({ outcome: 'refused', faults: files.faults }, context);
  const request = {
    files: files.value,
    date: date.value,
    ownCatalogue: await ownCatalogueOf(options, context),
    documents: options.dokument?.split(',').map((id) => id.trim()),
    out: options.ud === undefined ? undefined : givenFile(options.ud, context).path,
  };
  const shown = shownPath(context);
  if (options.vis) {
    const previewed = await previewPapers(request, ports);
    if (isRefused(previewed)) return refuse(previewed, context);
    if (options.json) context.stdout.write(asJson(previewed));
    else tellPreview(previewed, shown, context);
    return context.end(previewed.outcome);
  }
  const made = await makePapers(
    { ...request, formats: formats.value, drafts: options.udkast === true, fresh: options.forfra === true },
    ports,
    ({ branch, number, count }) => {
      if (isLongRun(request.files.length, count)) context.stderr.write(progressLine(branch, number, count));
    },
  );
  if (isRefused(made)) return refuse(made, context);
  if (options.json) context.stdout.write(asJson(made));
  else if (isLongRun(request.files.length, made.files.length)) tellLongRun(made, shown, context);
  else tellPapers(made, shown, context);
  context.end(made.outcome);
}
