import { isRefused } from '../../application/outcome.ts';
import { surveyBranches } from '../../application/survey/survey-branches.ts';
import type { Context } from '../context.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { type ChangeOptions, changeCommand } from '../many/change-command.ts';
import { optionDate } from '../option-date.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import type { StartTools } from '../start-tools.ts';
import { asJson } from '../words/as-json.ts';
import { replacedText } from '../words/replaced-text.ts';
import { reportFaults } from '../words/report-faults.ts';
import { surveyText } from '../words/survey-text.ts';

export interface SurveyOptions extends CatalogueOption, ChangeOptions {
  readonly csv?: string;
  readonly html?: string;
  readonly dato?: string;
}

/** `oversigt`: how far each branch is, as lines, and as the files that are asked for; or answers into all of them. */
export async function surveyCommand(
  folders: readonly string[],
  options: SurveyOptions,
  context: Context,
  tools: StartTools,
): Promise<void> {
  const date = await optionDate(options.dato, context);
  if (!date.ok) return refuse({ outcome: 'refused', faults: date.faults }, context);
  const among = {
    given: (folders.length > 0 ? folders : ['.']).map((name) => givenFile(name, context)),
    date: date.value,
    ownCatalogue: await ownCatalogueOf(options, context),
  };
  if (options.ind !== undefined || options.ret !== undefined)
    return changeCommand(among, options, context, tools);
  const pathOf = (name: string | undefined) =>
    name === undefined ? undefined : givenFile(name, context).path;
  const request = { ...among, csv: pathOf(options.csv), html: pathOf(options.html) };
  const surveyed = await surveyBranches(request, await context.ports());
  if (isRefused(surveyed)) return refuse(surveyed, context);
  const shown = shownPath(context);
  for (const { path, replaced } of surveyed.laid)
    context.stderr.write(`${shown(path)} er skrevet.\n${replacedText(replaced, shown)}`);
  if (surveyed.faults.length > 0) context.stderr.write(reportFaults(surveyed.faults, { shown }));
  context.stdout.write(options.json ? asJson(surveyed) : surveyText(surveyed));
  context.end(surveyed.outcome);
}
