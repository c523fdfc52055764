import { relative, resolve } from 'node:path';
import { tellWhatsNew } from '../../application/diagnosis/whats-new.ts';
import { findCopies } from '../../application/merging/find-copies.ts';
import { isRefused } from '../../application/outcome.ts';
import type { GivenFile } from '../../application/ports.ts';
import { type OpenSitting, type SitEnd, sit } from '../../application/sit.ts';
import type { Depth } from '../../content/catalogue/question.ts';
import { printable } from '../../danish/printable.ts';
import { typedName } from '../../danish/typed-name.ts';
import { nextStepsText } from '../../proposal/calendar/next-steps.ts';
import type { Context } from '../context.ts';
import { DEFAULT_FILE } from '../default-file.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { driveSitting } from '../interview/drive-sitting.ts';
import type { View } from '../interview/view.ts';
import { optionDate } from '../option-date.ts';
import { stillWorking } from '../output/still-working.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import type { StartTools } from '../start-tools.ts';
import { VERSION } from '../version.ts';
import { newsText } from '../words/news-text.ts';
import { tellPapers } from '../words/tell-papers.ts';

export interface StartOptions extends CatalogueOption {
  readonly hurtig?: boolean;
  readonly fuld?: boolean;
  readonly enkel?: boolean;
  readonly dato?: string;
}

/** `start`: one sitting with the questionnaire over an answers file, at this terminal. */
export async function startCommand(
  given: string | undefined,
  options: StartOptions,
  context: Context,
  tools: StartTools,
): Promise<void> {
  const name = given ?? DEFAULT_FILE;
  const file = givenFile(name, context);
  const date = await optionDate(options.dato, context);
  if (!date.ok) return refuse({ outcome: 'refused', faults: date.faults }, context);
  const request = {
    file,
    depth: depthOf(options),
    date: date.value,
    ownCatalogue: await ownCatalogueOf(options, context),
  };
  const opened = await sit(request, await context.ports());
  if (isRefused(opened)) return refuse(opened, context);
  try {
    const view = await tools.openView(options.enkel === true);
    const told = await tellWhatsNew(VERSION, await context.ports());
    if (told && told.news.length > 0) view.say(newsText(told));
    const copies = await findCopies(file, await context.ports());
    if (copies.length > 0) view.say(copiesText(file, copies));
    const end = await driveToTheEnd(opened, view, context);
    tellEnd(end, view, { path: printable(file.path), command: commandLine(name, options, context) }, context);
    context.end(end.outcome);
  } finally {
    await opened.leave();
  }
}

async function driveToTheEnd(
  { sitting, finish }: OpenSitting,
  view: View,
  { stderr, editText }: Context,
): Promise<SitEnd> {
  const end = await driveSitting(sitting, view, editText);
  const finishing = finish(end, () => view.say('Laver papirerne. Det tager nogle sekunder.'));
  return stillWorking(finishing, (text) => stderr.write(text));
}

function tellEnd(
  end: SitEnd,
  view: View,
  { path, command }: { readonly path: string; readonly command: string },
  context: Context,
): void {
  if (end.kind === 'done') {
    if (end.papers && isRefused(end.papers)) refuse(end.papers, context);
    else if (end.papers) tellPapers(end.papers, shownPath(context), context);
    view.say(nextStepsText(end.nextSteps));
  } else if (end.kind === 'stopped') view.say(pauseText(end, path, command));
  else {
    refuse(end, context);
    context.stderr.write(`Fortsæt, når det kan gemmes igen, med: ${command}\n`);
  }
}

/** Said once at the beginning: whoever answers here may lack what the other has written. */
function copiesText({ name }: GivenFile, copies: readonly GivenFile[]): string {
  const names = copies.map((copy) => copy.name).join(', ');
  return `Ved siden af ${name} ligger en kopi: ${names}. Er der svar i den, som mangler her, så stop, og saml dem med: brobygger flet ${typedName(name)}`;
}

function depthOf({ hurtig, fuld }: StartOptions): Depth | undefined {
  if (fuld) return 'fuld';
  return hurtig ? 'hurtig' : undefined;
}

function pauseText(end: Extract<SitEnd, { kind: 'stopped' }>, path: string, command: string): string {
  if (!end.begun) return `Du er stoppet, før der var noget at gemme. Begynd igen med: ${command}`;
  const saved = [`Du holder pause. Alle dine svar ligger i ${path}`];
  if (end.draft) {
    saved.push(
      'Den tekst, du ikke er færdig med, er gemt som kladde. Du får den igen, når du kommer til spørgsmålet.',
    );
  }
  saved.push(`Fortsæt, når det passer dig, med: ${command}`);
  // A voice does not say them.
  if (command.includes('--enkel')) saved.push('Foran enkel står to bindestreger.');
  return saved.join('\n');
}

/** What to type to go on in the same way: a person who hears the screen must not land in the menus. */
function commandLine(file: string, { enkel, katalog }: StartOptions, { cwd }: Context): string {
  const words = ['brobygger start'];
  if (file !== DEFAULT_FILE) words.push(typedName(relative(cwd, resolve(cwd, file))));
  if (enkel) words.push('--enkel');
  if (katalog) words.push('--katalog', typedName(katalog));
  return words.join(' ');
}
