import { filledText, planText } from '../../application/figures/figures-text.ts';
import { fillFigures } from '../../application/figures/fill-figures.ts';
import { besideAnswers } from '../../application/figures/plan-figures.ts';
import { isRefused } from '../../application/outcome.ts';
import type { Context } from '../context.ts';
import { DEFAULT_FILE } from '../default-file.ts';
import { givenFile, shownPath } from '../given-file.ts';
import type { View } from '../interview/view.ts';
import { optionDate } from '../option-date.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import type { StartTools } from '../start-tools.ts';
import { asJson } from '../words/as-json.ts';
import { reportFaults } from '../words/report-faults.ts';
import { branchLines, chooseFigures, mayAsk } from './ask-figures.ts';
import { type FetchOptions, fetchWish } from './fetch-options.ts';

export interface FiguresOptions extends CatalogueOption, FetchOptions {
  readonly enkel?: boolean;
  readonly dato?: string;
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
  let view: View | undefined;
  const opened = async () => (view ??= await tools.openView(options.enkel === true));
  const wish = fetchWish(options, context);
  const filled = await fillFigures(
    {
      ...wish,
      files: [file],
      date: date.value,
      ownCatalogue: await ownCatalogueOf(options, context),
      beside: besideAnswers(file, date.value),
    },
    await context.ports(),
    {
      async tell(plan) {
        if (wish.yes === 'asked') (await opened()).say(planText(plan));
        else context.stderr.write(`${planText(plan)}\n`);
      },
      mayAsk: async (host) => mayAsk(await opened(), host),
      choose: async (choice) => chooseFigures(await opened(), choice),
    },
  );
  if (isRefused(filled)) return refuse(filled, context);
  const { fetched, taken, faults, outcome } = filled;
  if (options.json) context.stdout.write(asJson({ ...fetched, outcome, taken, faults }));
  else {
    const say = (text: string) => (view ? view.say(text) : void context.stdout.write(`${text}\n`));
    // Whoever was asked has seen the figures.
    if (fetched && !view) say(fetched.branches.flatMap(branchLines).join('\n'));
    if (outcome !== 'stopped') say(filledText(filled, shownPath(context)).join('\n'));
    else if (fetched) say('Der er ikke skrevet noget i jeres svar.');
    else say('Der er ikke spurgt nogen, og svarene er, som de var.');
  }
  if (faults.length > 0) context.stderr.write(reportFaults(faults));
  context.end(outcome);
}
