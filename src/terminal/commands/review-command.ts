import { isRefused } from '../../application/outcome.ts';
import { reviewPapers } from '../../application/review-papers.ts';
import type { Context } from '../context.ts';
import { givenOrDefault } from '../default-file.ts';
import { givenFile } from '../given-file.ts';
import { optionDate } from '../option-date.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import { asJson } from '../words/as-json.ts';
import { findingsText } from '../words/findings-text.ts';
import { languageText } from '../words/language-text.ts';

export interface ReviewOptions extends CatalogueOption {
  readonly svar?: string;
  readonly som?: string;
  readonly dato?: string;
  readonly sprog?: boolean;
  readonly json?: boolean;
}

/** `kontrol`: what to mend in finished papers, or how easy they are to read. */
export async function reviewCommand(
  files: readonly string[],
  options: ReviewOptions,
  context: Context,
): Promise<void> {
  const date = await optionDate(options.dato, context);
  if (!date.ok) return refuse({ outcome: 'refused', faults: date.faults }, context);
  const ports = await context.ports();
  const given = await givenOrDefault(files, context, ports);
  if (!given.ok) return refuse({ outcome: 'refused', faults: given.faults }, context);
  const request = {
    files: given.value,
    answers: options.svar === undefined ? undefined : givenFile(options.svar, context).path,
    as: options.som,
    date: date.value,
    ownCatalogue: await ownCatalogueOf(options, context),
  };
  const reviewed = await reviewPapers(request, ports);
  if (isRefused(reviewed)) return refuse(reviewed, context);
  if (options.json) context.stdout.write(asJson(reviewed));
  else if (options.sprog) {
    const texts = reviewed.papers.map(({ file, language, bar }) => languageText(file, language, bar));
    context.stdout.write(texts.join('\n'));
  } else context.stdout.write(findingsText(reviewed));
  context.end(reviewed.outcome);
}
