import { basename, dirname, resolve } from 'node:path';
import { type AnswerRules, checkAnswers } from '../../answers/check-answers.ts';
import { readBranding } from '../../application/read-branding.ts';
import { readBytes } from '../../disk/answers/node-files.ts';
import { answerValidator } from '../../disk/compiled-package.ts';
import type { Fault } from '../../fault.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { optionDate } from '../option-date.ts';
import { reportFaults, toJson } from '../words/report-faults.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly dato?: string;
}

/** Tells what is wrong or missing in each answer file, and how to put it right. */
export async function checkCommand(
  files: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<void> {
  const rules = await loadRules(options, context);
  if (!rules.ok) {
    context.stderr.write(reportFaults(rules.faults));
    context.setExitCode(rules.exitCode);
    return;
  }
  const faults: Fault[] = [];
  const texts: string[] = [];
  let unreadable = false;
  for (const file of files) {
    const bytes = await readBytes(resolve(context.cwd, file), file);
    unreadable ||= !bytes.ok;
    const found = bytes.ok ? await lookAt(bytes.value, file, rules.value, context) : bytes.faults;
    faults.push(...found);
    texts.push(fileReport(file, found, context));
  }
  context.stdout.write(options.json ? toJson(faults) : texts.join('\n'));
  const wrong = faults.some((fault) => fault.severity === 'error');
  context.setExitCode(unreadable ? ExitCode.wrongUsage : wrong ? ExitCode.answersNotValid : ExitCode.done);
}

/** The answers, and the logo that they name. */
async function lookAt(
  bytes: Uint8Array,
  file: string,
  rules: AnswerRules,
  { cwd }: Context,
): Promise<readonly Fault[]> {
  const { parsed, faults } = checkAnswers(bytes, file, rules);
  if (!parsed) return faults;
  const branding = await readBranding(parsed, dirname(resolve(cwd, file)));
  return [...faults, ...branding.faults];
}

type Rules =
  | { readonly ok: true; readonly value: AnswerRules }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly exitCode: ExitCode };

async function loadRules(options: CheckOptions, context: Context): Promise<Rules> {
  const today = optionDate(options.dato, context);
  if (!today.ok) return { ...today, exitCode: ExitCode.wrongUsage };
  const catalogue = await context.loadCatalogue();
  if (!catalogue.ok) return { ...catalogue, exitCode: ExitCode.unexpectedFault };
  const validate = await answerValidator(catalogue.value);
  return { ok: true, value: { catalogue: catalogue.value, validate, today: today.value } };
}

function fileReport(file: string, faults: readonly Fault[], context: Context): string {
  const name = basename(file);
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  const warnings = faults.filter((fault) => fault.severity === 'warning').length;
  const report = reportFaults(faults, { carets: !context.env.ACCESSIBLE });
  return `${report === '' ? '' : `${report}\n`}${summary(name, errors, warnings)}\n`;
}

function summary(name: string, errors: number, warnings: number): string {
  const toThinkOver = warnings === 1 ? '1 ting at tænke over' : `${warnings} ting at tænke over`;
  if (errors > 0) return `${name}: ${errors} fejl${warnings > 0 ? ` og ${toThinkOver}` : ''}.`;
  return warnings > 0 ? `${name} er i orden, med ${toThinkOver}.` : `${name} er i orden.`;
}
