import { basename } from 'node:path';
import { type CheckedFile, checkAnswerFiles } from '../../application/check-answer-files.ts';
import { isRefused } from '../../application/outcome.ts';
import { chosenSettings } from '../chosen-settings.ts';
import type { Context } from '../context.ts';
import { givenOrDefault } from '../default-file.ts';
import { optionDate } from '../option-date.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { wantsPlain } from '../plain-mode.ts';
import { refuse } from '../refuse.ts';
import { asJson } from '../words/as-json.ts';
import { reportFaults } from '../words/report-faults.ts';

export interface CheckOptions extends CatalogueOption {
  readonly json?: boolean;
  readonly dato?: string;
}

/** `tjek`: what is wrong or missing in each answer file. */
export async function checkCommand(
  files: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<void> {
  const date = await optionDate(options.dato, context);
  if (!date.ok) return refuse({ outcome: 'refused', faults: date.faults }, context);
  const ports = await context.ports();
  const given = await givenOrDefault(files, context, ports);
  if (!given.ok) return refuse({ outcome: 'refused', faults: given.faults }, context);
  const request = {
    files: given.value,
    date: date.value,
    ownCatalogue: await ownCatalogueOf(options, context),
  };
  const checked = await checkAnswerFiles(request, ports);
  if (isRefused(checked)) return refuse(checked, context);
  const { enkel } = await chosenSettings(context);
  const carets = !wantsPlain({ option: false, env: context.env, remembered: enkel });
  context.stdout.write(
    options.json ? asJson(checked) : checked.files.map((file) => fileReport(file, carets)).join('\n'),
  );
  context.end(checked.outcome);
}

function fileReport({ file, faults, errors, warnings, papers }: CheckedFile, carets: boolean): string {
  const report = reportFaults(faults, { carets, papers });
  return `${report === '' ? '' : `${report}\n`}${summary(basename(file), errors, warnings)}\n`;
}

function summary(name: string, errors: number, warnings: number): string {
  const toThinkOver = warnings === 1 ? '1 ting at tænke over' : `${warnings} ting at tænke over`;
  if (errors > 0) return `${name}: ${errors} fejl${warnings > 0 ? ` og ${toThinkOver}` : ''}.`;
  return warnings > 0 ? `${name} er i orden, med ${toThinkOver}.` : `${name} er i orden.`;
}
