import {
  type BranchFigures,
  besideAnswers,
  type FiguresFetched,
  type FiguresPlan,
  type FoundFigure,
  planFigures,
} from '../../application/figures/plan-figures.ts';
import { mayStandUnasked, takeFigures } from '../../application/figures/take-figures.ts';
import { isRefused } from '../../application/outcome.ts';
import type { Ports } from '../../application/ports.ts';
import type { Fault } from '../../fault.ts';
import type { Context } from '../context.ts';
import { DEFAULT_FILE } from '../default-file.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { choose, STOP } from '../interview/choose.ts';
import type { View } from '../interview/view.ts';
import { optionDate } from '../option-date.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import type { StartTools } from '../start-tools.ts';
import { asJson } from '../words/as-json.ts';
import { figureLines, ownFigureText, planText, takenText, untoldLines } from '../words/figures-text.ts';
import { reportFaults } from '../words/report-faults.ts';

export interface FiguresOptions extends CatalogueOption {
  readonly ja?: boolean;
  readonly fra?: string;
  readonly optag?: string;
  readonly enkel?: boolean;
  readonly dato?: string;
  readonly json?: boolean;
}

/** `tal`: says what will be asked of whom, asks for a yes, fetches, shows, and writes what is wanted. */
export async function figuresCommand(
  given: string | undefined,
  options: FiguresOptions,
  context: Context,
  tools: StartTools,
): Promise<void> {
  const file = givenFile(given ?? DEFAULT_FILE, context);
  const date = await optionDate(options.dato, context);
  if (!date.ok) return refuse({ outcome: 'refused', faults: date.faults }, context);
  if (options.json && !options.ja && options.fra === undefined)
    return refuse({ outcome: 'refused', faults: [NEEDS_YES] }, context);
  const ports = await context.ports();
  const plan = await planFigures(
    {
      files: [file],
      date: date.value,
      ownCatalogue: await ownCatalogueOf(options, context),
      from: options.fra === undefined ? undefined : givenFile(options.fra, context),
      keep: options.optag === undefined ? undefined : givenFile(options.optag, context).path,
      beside: besideAnswers(file, date.value),
    },
    ports,
  );
  if (isRefused(plan)) return refuse(plan, context);
  if (options.ja || options.json) return unasked(plan, options, context, ports);
  return asked(plan, await tools.openView(options.enkel === true), context, ports);
}

/** A figure of the branch's own stays as it is when nobody is there to be asked. */
async function unasked(
  plan: FiguresPlan,
  { json }: FiguresOptions,
  context: Context,
  ports: Ports,
): Promise<void> {
  context.stderr.write(`${planText(plan)}\n`);
  const fetched = await plan.ask();
  if (isRefused(fetched)) return refuse(fetched, context);
  const taken = await takeFigures(fetched, mayStandUnasked, ports);
  if (json) context.stdout.write(asJson({ ...fetched, ...taken }));
  else {
    context.stdout.write(`${fetched.branches.flatMap(branchLines).join('\n')}\n`);
    const kept = fetched.branches.flatMap(({ found }) => found.filter((one) => !mayStandUnasked(one)));
    for (const figure of kept)
      context.stdout.write(`${ownFigureText(figure)} Jeres eget er blevet stående.\n`);
    context.stdout.write(`${takenText(taken, fetched, shownPath(context))}\n`);
  }
  if (taken.faults.length > 0) context.stderr.write(reportFaults(taken.faults));
  context.end(taken.outcome);
}

async function asked(plan: FiguresPlan, view: View, context: Context, ports: Ports): Promise<void> {
  view.say(planText(plan));
  if (plan.host !== null) {
    const yes = await choose(view, `Må brobygger spørge ${plan.host} nu?`, [
      { vaerdi: 'ja', tekst: 'Ja, hent tallene' },
      { vaerdi: 'nej', tekst: 'Nej, spørg ingen' },
    ]);
    if (yes !== 'ja') return stopped('Der er ikke spurgt nogen, og svarene er, som de var.', view, context);
  }
  const fetched = await plan.ask();
  if (isRefused(fetched)) return refuse(fetched, context);
  for (const branch of fetched.branches) view.say(branchLines(branch).join('\n'));
  const wanted = await chooseFigures(fetched, view);
  if (wanted === STOP) return stopped('Der er ikke skrevet noget i jeres svar.', view, context);
  const taken = await takeFigures(fetched, (figure) => wanted.has(figure), ports);
  view.say(takenText(taken, fetched, shownPath(context)));
  if (taken.faults.length > 0) view.complain(reportFaults(taken.faults).trimEnd());
  context.end(taken.outcome);
}

/** All at once or one by one; each figure that the branch has written is asked about by itself. */
async function chooseFigures(
  { branches }: FiguresFetched,
  view: View,
): Promise<ReadonlySet<FoundFigure> | typeof STOP> {
  const found = branches.flatMap((branch) => branch.found);
  const free = found.filter(mayStandUnasked);
  const own = found.filter((figure) => !mayStandUnasked(figure));
  const how =
    free.length === 0
      ? 'et'
      : await choose(view, 'Skal tallene skrives i jeres svar?', [
          { vaerdi: 'alle', tekst: 'Ja, dem alle' },
          { vaerdi: 'et', tekst: 'Spørg om ét ad gangen' },
          { vaerdi: 'ingen', tekst: 'Nej' },
        ]);
  if (how === STOP) return STOP;
  const wanted = new Set(how === 'alle' ? free : []);
  for (const figure of [...(how === 'et' ? free : []), ...own]) {
    const take = await yesOrNo(view, questionAbout(figure));
    if (take === STOP) return STOP;
    if (take) wanted.add(figure);
  }
  return wanted;
}

function questionAbout(figure: FoundFigure): string {
  return mayStandUnasked(figure)
    ? `Skal tallet for ${figure.name} skrives i jeres svar?`
    : `${ownFigureText(figure)} Skal det nye stå i stedet?`;
}

async function yesOrNo(view: View, text: string): Promise<boolean | typeof STOP> {
  const chosen = await choose(view, text, [
    { vaerdi: 'ja', tekst: 'Ja' },
    { vaerdi: 'nej', tekst: 'Nej' },
  ]);
  return chosen === STOP ? STOP : chosen === 'ja';
}

function branchLines(branch: BranchFigures): readonly string[] {
  return [...branch.found.flatMap(figureLines), ...untoldLines(branch)];
}

function stopped(text: string, view: View, context: Context): void {
  view.say(text);
  context.end('stopped');
}

/** What is to be fetched without a question must be said beforehand. */
export const NEEDS_YES: Fault = {
  code: 'option-missing',
  severity: 'error',
  message: 'Med --json bliver der ikke spurgt om noget, så det skal siges på forhånd, at tallene må hentes.',
  wayOut: 'Skriv også --ja, eller --fra og en mappe med gemte svar.',
};
