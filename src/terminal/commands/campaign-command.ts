import { beginCampaign } from '../../application/begin-campaign.ts';
import { isRefused } from '../../application/outcome.ts';
import { formatNumber } from '../../danish/number.ts';
import { typedName } from '../../danish/typed-name.ts';
import type { Fault } from '../../fault.ts';
import type { Context } from '../context.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
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
}

/** `kampagne`: a starting answer file for each municipality. */
export async function campaignCommand(options: CampaignOptions, context: Context): Promise<void> {
  const ports = await context.ports();
  const { kommuner, ud } = options;
  if (kommuner === undefined || ud === undefined)
    return refuse({ outcome: 'refused', faults: [lacking(kommuner, ud)] }, context);
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
  const shown = shownPath(context);
  const { made, kept, faults } = begun;
  if (options.json) context.stdout.write(asJson(begun));
  else {
    if (faults.length > 0) context.stderr.write(reportFaults(faults));
    for (const path of made) context.stdout.write(`${shown(path)}\n`);
    for (const path of kept) context.stderr.write(`${shown(path)} var der i forvejen og er ikke rørt.\n`);
    context.stderr.write(
      `Lavet: ${formatNumber(made.length)} svarfiler. I forvejen: ${formatNumber(kept.length)}.\nLav papirerne med: brobygger lav ${typedName(ud)} --format md\n`,
    );
  }
  context.end(begun.outcome);
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
