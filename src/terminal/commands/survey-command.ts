import { dirname } from 'node:path';
import { isRefused } from '../../application/outcome.ts';
import type { Ports } from '../../application/ports.ts';
import { surveyBranches } from '../../application/survey-branches.ts';
import { loadWebStyle } from '../../formats/html/web-style.ts';
import { surveyCsv } from '../../formats/survey/survey-csv.ts';
import { surveyPage } from '../../formats/survey/survey-page.ts';
import type { Context } from '../context.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { optionDate } from '../option-date.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import { asJson } from '../words/as-json.ts';
import { replacedText } from '../words/replaced-text.ts';
import { surveyTable, surveyText } from '../words/survey-text.ts';

export interface SurveyOptions extends CatalogueOption {
  readonly csv?: string;
  readonly html?: string;
  readonly dato?: string;
  readonly json?: boolean;
}

/** `oversigt`: how far each branch is, as lines, and as the files that are asked for. */
export async function surveyCommand(
  folders: readonly string[],
  options: SurveyOptions,
  context: Context,
): Promise<void> {
  const date = await optionDate(options.dato, context);
  if (!date.ok) return refuse({ outcome: 'refused', faults: date.faults }, context);
  const ports = await context.ports();
  const given = (folders.length > 0 ? folders : ['.']).map((name) => givenFile(name, context));
  const surveyed = await surveyBranches(
    { given, date: date.value, ownCatalogue: await ownCatalogueOf(options, context) },
    ports,
  );
  if (isRefused(surveyed)) return refuse(surveyed, context);
  const table = surveyTable(surveyed);
  if (options.csv !== undefined && !(await lay(options.csv, surveyCsv(table), ports, context))) return;
  if (options.html !== undefined) {
    const page = surveyPage(table, await loadWebStyle(ports.pressTools.styles));
    if (!(await lay(options.html, page, ports, context))) return;
  }
  context.stdout.write(options.json ? asJson(surveyed) : surveyText(surveyed));
  context.end(surveyed.outcome);
}

/** Whether it was laid; a file of somebody's own there is copied first. */
async function lay(
  name: string,
  content: string,
  { shelf }: Pick<Ports, 'shelf'>,
  context: Context,
): Promise<boolean> {
  const { path } = givenFile(name, context);
  const shown = shownPath(context);
  const link = await shelf.linksOut(dirname(path), dirname(path));
  const laid = link ? { ok: false as const, faults: [link] } : await shelf.layFile(path, content);
  if (!laid.ok) {
    refuse({ outcome: 'not-made', faults: laid.faults }, context);
    return false;
  }
  context.stderr.write(`${shown(path)} er skrevet.\n${replacedText(laid.value, shown)}`);
  return true;
}
