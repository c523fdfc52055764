import { relative, resolve } from 'node:path';
import { type OpenSitting, type SitEnd, type SitRefused, sit } from '../../application/sit.ts';
import type { Depth } from '../../content/catalogue/question.ts';
import type { Fault } from '../../fault.ts';
import { nextStepsText } from '../../interview/words/next-steps-text.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { driveSitting } from '../interview/drive-sitting.ts';
import type { View } from '../interview/view.ts';
import { optionDate } from '../option-date.ts';
import type { StartTools } from '../start-tools.ts';
import { reportFaults } from '../words/report-faults.ts';

/** The file that needs no naming on the command line. */
const DEFAULT_FILE = 'svar.yaml';

const REFUSED: Readonly<Record<SitRefused['why'], ExitCode>> = {
  package: ExitCode.unexpectedFault,
  file: ExitCode.wrongUsage,
  answers: ExitCode.answersNotValid,
};

export interface StartOptions {
  readonly hurtig?: boolean;
  readonly fuld?: boolean;
  readonly enkel?: boolean;
  readonly dato?: string;
  readonly katalog?: string;
}

/** One sitting with the questionnaire over an answers file, at this terminal. */
export async function runStart(
  given: string | undefined,
  options: StartOptions,
  context: Context,
  tools: StartTools,
): Promise<void> {
  const file = given ?? DEFAULT_FILE;
  const path = resolve(context.cwd, file);
  const refuse = (faults: readonly Fault[], code: ExitCode) => {
    context.stderr.write(reportFaults(faults));
    context.setExitCode(code);
  };
  const today = optionDate(options.dato, context);
  if (!today.ok) return refuse(today.faults, ExitCode.wrongUsage);
  const ownCatalogue = context.ownCatalogue?.folder;
  const request = { file: path, depth: depthOf(options), date: today.value, ownCatalogue };
  const opened = await sit(request, await tools.ports(path, file));
  if (opened.kind === 'refused') return refuse(opened.faults, REFUSED[opened.why]);
  try {
    const view = await tools.openView(options.enkel === true);
    const end = await driveToTheEnd(opened, view, tools);
    const command = commandLine(file, options, context);
    if (end.kind === 'done') view.say(nextStepsText(end.nextSteps));
    if (end.kind === 'not-saved') {
      refuse(end.faults, ExitCode.unexpectedFault);
      context.stderr.write(`Fortsæt, når det kan gemmes igen, med: ${command}\n`);
    }
    if (end.kind === 'stopped') {
      view.say(pauseText(end, path, command));
      context.setExitCode(ExitCode.stoppedByUser);
    }
  } finally {
    await opened.leave();
  }
}

async function driveToTheEnd(
  { sitting, finish }: OpenSitting<void>,
  view: View,
  { edit }: StartTools,
): Promise<SitEnd<void>> {
  const end = await driveSitting(sitting, view, edit);
  return finish(end, () => view.say('Laver papirerne. Det tager nogle sekunder.'));
}

function depthOf({ hurtig, fuld }: StartOptions): Depth | undefined {
  if (fuld) return 'fuld';
  return hurtig ? 'hurtig' : undefined;
}

function pauseText(end: Extract<SitEnd<void>, { kind: 'stopped' }>, path: string, command: string): string {
  if (!end.begun) return `Du er stoppet, før der var noget at gemme. Begynd igen med: ${command}`;
  const saved = [`Du holder pause. Alle dine svar ligger i ${path}`];
  if (end.draft) {
    saved.push(
      'Den tekst, du ikke er færdig med, er gemt som kladde. Du får den igen, når du kommer til spørgsmålet.',
    );
  }
  return [...saved, `Fortsæt, når det passer dig, med: ${command}`].join('\n');
}

/** What to type to go on in the same way: a person who hears the screen must not land in the menus. */
function commandLine(file: string, { enkel, katalog }: StartOptions, { cwd }: Context): string {
  const words = ['brobygger start'];
  if (file !== DEFAULT_FILE) words.push(quoted(relative(cwd, resolve(cwd, file))));
  if (enkel) words.push('--enkel');
  if (katalog) words.push('--katalog', quoted(katalog));
  return words.join(' ');
}

function quoted(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
