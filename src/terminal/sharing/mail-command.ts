import { type DraftedMail, draftMails } from '../../application/mailing/draft-mails.ts';
import { isRefused } from '../../application/outcome.ts';
import { formatDate } from '../../danish/date.ts';
import type { Context } from '../context.ts';
import { DEFAULT_FILE } from '../default-file.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { optionDate } from '../option-date.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import { asJson } from '../words/as-json.ts';
import { reportFaults } from '../words/report-faults.ts';

export interface MailOptions extends CatalogueOption {
  readonly papir?: string;
  readonly dato?: string;
  readonly json?: boolean;
}

/** `mail`: lays the drafts, and says of each to whom it goes and what is in it. */
export async function mailCommand(
  name: string | undefined,
  options: MailOptions,
  context: Context,
): Promise<void> {
  const date = await optionDate(options.dato, context);
  if (!date.ok) return refuse({ outcome: 'refused', faults: date.faults }, context);
  const request = {
    file: givenFile(name ?? DEFAULT_FILE, context),
    date: date.value,
    ownCatalogue: await ownCatalogueOf(options, context),
    papers: options.papir?.split(',').map((one) => one.trim()),
  };
  const drafted = await draftMails(request, await context.ports());
  if (isRefused(drafted)) return refuse(drafted, context);
  const shown = shownPath(context);
  if (options.json) context.stdout.write(asJson(drafted));
  else if (drafted.mails.length > 0)
    context.stdout.write(
      `${drafted.mails.map((mail) => mailText(mail, shown)).join('\n\n')}\n\n${HOW_TO_SEND}\n`,
    );
  if (drafted.faults.length > 0) context.stderr.write(reportFaults(drafted.faults));
  context.end(drafted.outcome);
}

function mailText(mail: DraftedMail, shown: (path: string) => string): string {
  const { path, subject, recipient, by, attachments, missing, gaps } = mail;
  return [
    shown(path),
    `Emne: ${subject}`,
    `Til: ${recipient}`,
    ...(by === null ? [] : [`Senest: ${formatDate(by)}`]),
    `Vedhæftet: ${attachments.join(', ')}`,
    ...missing.map((title) => `Mangler: ${title} er ikke lavet endnu.`),
    ...gaps.map((gap) => `Mangler i papiret: [${gap}]`),
  ].join('\n');
}

const HOW_TO_SEND =
  'Intet er sendt. Åbn hvert udkast i jeres mailprogram, skriv adressen, læs det igennem, og send det.';
