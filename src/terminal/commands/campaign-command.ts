import { beginCampaign, type CampaignBegun } from '../../application/begin-campaign.ts';
import { isRefused } from '../../application/outcome.ts';
import { formatNumber } from '../../danish/number.ts';
import { typedName } from '../../danish/typed-name.ts';
import type { Fault } from '../../fault.ts';
import type { Context } from '../context.ts';
import { campaignFigures } from '../figures/campaign-figures.ts';
import { NEEDS_YES } from '../figures/figures-command.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import type { StartTools } from '../start-tools.ts';
import { asJson } from '../words/as-json.ts';
import { reportFaults } from '../words/report-faults.ts';

export interface CampaignOptions extends CatalogueOption {
  readonly kommuner?: string;
  readonly ud?: string;
  readonly navn?: string;
  readonly titel?: string;
  readonly email?: string;
  readonly tema?: string;
  readonly json?: boolean;
  readonly tal?: boolean;
  readonly ja?: boolean;
  readonly fra?: string;
  readonly optag?: string;
}

/** `kampagne`: a starting answer file for each municipality. */
export async function campaignCommand(
  options: CampaignOptions,
  context: Context,
  tools: StartTools,
): Promise<void> {
  const ports = await context.ports();
  const { kommuner, ud } = options;
  if (kommuner === undefined || ud === undefined)
    return refuse({ outcome: 'refused', faults: [lacking(kommuner, ud)] }, context);
  if (lacksYes(options)) return refuse({ outcome: 'refused', faults: [NEEDS_YES] }, context);
  const { navn: name, titel: title, email, tema: theme } = options;
  const request = {
    municipalities: namesIn(kommuner),
    out: givenFile(ud, context).path,
    sender: { name, title, email, theme },
    date: ports.clock.today(),
    ownCatalogue: await ownCatalogueOf(options, context),
  };
  const begun = await beginCampaign(request, ports);
  if (isRefused(begun)) return refuse(begun, context);
  if (!options.json) tellBegun(begun, options, context);
  const files = [...begun.made, ...begun.kept];
  const figures = options.tal
    ? await campaignFigures({ ...request, files }, options, context, tools)
    : undefined;
  if (figures !== undefined && isRefused(figures)) return refuse(figures, context);
  if (options.json) context.stdout.write(asJson(figures === undefined ? begun : { ...begun, figures }));
  else
    context.stderr.write(
      `Lavet: ${formatNumber(begun.made.length)} svarfiler. I forvejen: ${formatNumber(begun.kept.length)}.\nLav papirerne med: brobygger lav ${typedName(ud)} --format md\n`,
    );
  context.end(begun.outcome === 'done' ? (figures?.outcome ?? 'done') : begun.outcome);
}

function tellBegun({ made, kept, faults }: CampaignBegun, { tal }: CampaignOptions, context: Context): void {
  const shown = shownPath(context);
  if (faults.length > 0) context.stderr.write(reportFaults(faults));
  for (const path of made) context.stdout.write(`${shown(path)}\n`);
  const untouched = tal ? '' : ' og er ikke rørt';
  for (const path of kept) context.stderr.write(`${shown(path)} var der i forvejen${untouched}.\n`);
}

/** Whether figures are to be fetched where nobody can be asked, and nobody has said yes. */
function lacksYes({ tal, json, ja, fra }: CampaignOptions): boolean {
  return tal === true && json === true && !ja && fra === undefined;
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
