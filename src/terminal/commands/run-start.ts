import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { newAnswersText } from '../../answers/answers-file.ts';
import { contentRefused, type Outcome } from '../../application/outcome.ts';
import type { Depth } from '../../content/catalogue/question.ts';
import { lockAnswers } from '../../disk/answers/answers-lock.ts';
import { carryOverFile } from '../../disk/answers/carry-over-file.ts';
import { draftFile, draftPath } from '../../disk/answers/draft-file.ts';
import { clearLeftovers, lockedStore } from '../../disk/answers/locked-store.ts';
import { nodeAnswersStore } from '../../disk/answers/node-files.ts';
import { resumeAnswers } from '../../disk/answers/resume-answers.ts';
import { loadTransitionFile } from '../../disk/package-files.ts';
import type { Fault } from '../../fault.ts';
import { answerSaver } from '../../interview/sitting/save-answer.ts';
import { runSession, type SessionEnd } from '../../interview/sitting/session.ts';
import type { Context } from '../context.ts';
import { optionDate } from '../option-date.ts';
import { ownCatalogueOf } from '../own-catalogue.ts';
import type { StartTools } from '../start-tools.ts';
import { reportFaults } from '../words/report-faults.ts';

/** The file that needs no naming on the command line. */
const DEFAULT_FILE = 'svar.yaml';

export interface StartOptions {
  readonly hurtig?: boolean;
  readonly fuld?: boolean;
  readonly enkel?: boolean;
  readonly dato?: string;
  readonly katalog?: string;
}

/** One sitting with the questionnaire over an answers file: read, ask, save, and tell how to go on. */
export async function runStart(
  given: string | undefined,
  options: StartOptions,
  context: Context,
  tools: StartTools,
): Promise<void> {
  const file = given ?? DEFAULT_FILE;
  const refuse = (faults: readonly Fault[], outcome: Outcome) => {
    context.stderr.write(reportFaults(faults));
    context.end(outcome);
  };
  const today = await optionDate(options.dato, context);
  if (!today.ok) return refuse(today.faults, 'refused');
  const own = await ownCatalogueOf(options, context);
  const catalogue = await (await context.ports()).library.catalogue(own);
  if (!catalogue.ok) return refuse(catalogue.faults, contentRefused(catalogue.faults, own).outcome);
  const path = resolve(context.cwd, file);
  const lock = await lockAnswers(path);
  if (!lock.ok) return refuse(lock.faults, 'refused');
  try {
    await clearLeftovers(path);
    const store = lockedStore(nodeAnswersStore(path), lock.value);
    const transitions = await loadTransitionFile();
    if (!transitions.ok) return refuse(transitions.faults, 'broken');
    const isNew = ((await store.read()) ?? '').trim() === '';
    const carried = await carryOverFile(store, transitions.value);
    const answers = await resumeAnswers(path, file, catalogue.value);
    if (!answers.ok) return refuse(answers.faults, 'answers-not-valid');
    const view = await tools.openView(options.enkel === true);
    if (carried) view.say(carried);

    const end = await runSession({
      view,
      questionnaire: catalogue.value,
      municipalities: catalogue.value.municipalities,
      answers: answers.value,
      depth: depthOf(options),
      today: today.value,
      file: path,
      save: answerSaver(store, isNew ? newAnswersText({ depth: depthOf(options) ?? 'hurtig' }) : undefined),
      savedWhere: `Dine svar er gemt i ${path}. Skriv afslut, når du vil holde pause.`,
      longTexts: { drafts: draftFile(draftPath(path)), edit: tools.edit },
      makePapers: () => tools.makePapers(file, today.value, options.katalog),
    });
    const command = commandLine(file, options, context);
    if (end.kind === 'not-saved') {
      refuse(end.faults, 'broken');
      context.stderr.write(`Fortsæt, når det kan gemmes igen, med: ${command}\n`);
    }
    if (end.kind === 'stopped') {
      view.say(pauseText(end, path, command));
      context.end('stopped');
    }
  } finally {
    await lock.value.release();
  }
}

function depthOf({ hurtig, fuld }: StartOptions): Depth | undefined {
  if (fuld) return 'fuld';
  return hurtig ? 'hurtig' : undefined;
}

function pauseText(end: Extract<SessionEnd, { kind: 'stopped' }>, path: string, command: string): string {
  if (!end.begun) return `Du er stoppet, før der var noget at gemme. Begynd igen med: ${command}`;
  const saved = [`Du holder pause. Alle dine svar ligger i ${path}`];
  if (existsSync(draftPath(path))) {
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
