import type { CampaignBegun } from '../../application/begin-campaign.ts';
import { campaignFiguresText, planText } from '../../application/figures/figures-text.ts';
import { type CampaignDone, runCampaign } from '../../application/figures/run-campaign.ts';
import { isRefused } from '../../application/outcome.ts';
import { formatNumber } from '../../danish/number.ts';
import { typedName } from '../../danish/typed-name.ts';
import type { Fault } from '../../fault.ts';
import type { Context } from '../context.ts';
import { mayAsk } from '../figures/ask-figures.ts';
import { type FetchOptions, fetchWish } from '../figures/fetch-options.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import type { StartTools } from '../start-tools.ts';
import { asJson } from '../words/as-json.ts';
import { reportFaults } from '../words/report-faults.ts';

export interface CampaignOptions extends CatalogueOption, FetchOptions {
  readonly kommuner?: string;
  readonly ud?: string;
  readonly navn?: string;
  readonly titel?: string;
  readonly email?: string;
  readonly tema?: string;
  readonly tal?: boolean;
}

/** `kampagne`: a starting answer file for each municipality, and with `--tal` their figures. */
export async function campaignCommand(
  options: CampaignOptions,
  context: Context,
  tools: StartTools,
): Promise<void> {
  const ports = await context.ports();
  const { kommuner, ud } = options;
  if (kommuner === undefined || ud === undefined)
    return refuse({ outcome: 'refused', faults: [lacking(kommuner, ud)] }, context);
  const { navn: name, titel: title, email, tema: theme } = options;
  const done = await runCampaign(
    {
      municipalities: namesIn(kommuner),
      out: givenFile(ud, context).path,
      sender: { name, title, email, theme },
      date: ports.clock.today(),
      ownCatalogue: await ownCatalogueOf(options, context),
      figures: options.tal ? fetchWish(options, context) : undefined,
      seenFrom: context.cwd,
    },
    ports,
    {
      begun: (begun) => (options.json ? undefined : tellBegun(begun, options, context)),
      tell: (plan) => void context.stderr.write(`${planText(plan)}\n`),
      mayAsk: async (host) => mayAsk(await tools.openView(false), host),
    },
  );
  if (isRefused(done)) return refuse(done, context);
  const { begun, figures, faults, outcome } = done;
  const wrong = [...faults, ...(figures?.faults ?? [])];
  if (wrong.length > 0) context.stderr.write(reportFaults(wrong));
  if (options.json) context.stdout.write(asJson(jsonOf(done)));
  else {
    if (figures?.fetched)
      context.stdout.write(`${campaignFiguresText(figures, shownPath(context)).join('\n')}\n`);
    context.stderr.write(
      `Lavet: ${formatNumber(begun.made.length)} svarfiler. I forvejen: ${formatNumber(begun.kept.length)}.\nLav papirerne med: brobygger lav ${typedName(ud)} --format md\n`,
    );
  }
  context.end(outcome);
}

/** What was begun, and what came of the figures where they were wanted. */
function jsonOf({ begun, figures, faults, outcome }: CampaignDone): object {
  if (figures === undefined) return { ...begun, outcome, faults: [...begun.faults, ...faults] };
  const { fetched: _, kept: __, ...told } = figures;
  return { ...begun, outcome, figures: told };
}

function tellBegun({ made, kept, faults }: CampaignBegun, { tal }: CampaignOptions, context: Context): void {
  const shown = shownPath(context);
  if (faults.length > 0) context.stderr.write(reportFaults(faults));
  for (const path of made) context.stdout.write(`${shown(path)}\n`);
  const untouched = tal ? '' : ' og er ikke rørt';
  for (const path of kept) context.stderr.write(`${shown(path)} var der i forvejen${untouched}.\n`);
}

/** "alle", or names with commas between them. */
function namesIn(given: string): readonly string[] | undefined {
  if (given.trim().toLocaleLowerCase('da') === 'alle') return undefined;
  return given
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** What cannot be guessed, told with the whole command. */
function lacking(municipalities: string | undefined, out: string | undefined): Fault {
  const missing = [
    ...(municipalities === undefined ? ['hvilke kommuner det gælder (--kommuner)'] : []),
    ...(out === undefined ? ['hvor filerne skal ligge (--ud)'] : []),
  ];
  return {
    code: 'option-missing',
    severity: 'error',
    message: `Der mangler, ${missing.join(', og ')}.`,
    wayOut: `Skriv for eksempel: brobygger kampagne --kommuner ${typedName(municipalities ?? 'Randers,Aarhus')} --ud ${typedName(out ?? 'kampagne')}`,
  };
}
