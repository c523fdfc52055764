import { listSources, type SourcesListed } from '../../application/list-sources.ts';
import { isRefused } from '../../application/outcome.ts';
import { formatDate } from '../../danish/date.ts';
import type { Context } from '../context.ts';
import { optionDate } from '../option-date.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import { asJson } from '../words/as-json.ts';

export interface SourcesOptions extends CatalogueOption {
  readonly dato?: string;
  readonly json?: boolean;
}

/** `kilder`: every source with its age, and what must be looked up again. */
export async function sourcesCommand(options: SourcesOptions, context: Context): Promise<void> {
  const date = await optionDate(options.dato, context);
  if (!date.ok) return refuse({ outcome: 'refused', faults: date.faults }, context);
  const request = { date: date.value, ownCatalogue: await ownCatalogueOf(options, context) };
  const listed = await listSources(request, await context.ports());
  if (isRefused(listed)) return refuse(listed, context);
  context.stdout.write(options.json ? asJson(listed) : sourcesText(listed));
  context.end(listed.outcome);
}

function sourcesText(listed: SourcesListed): string {
  const sources = listed.sources.map(
    ({ source, months }) =>
      `${source.id}: ${source.udgiver}: ${source.titel}${source.aar === null ? '' : `, ${source.aar}`}. ${
        source.adresse ?? 'Ingen adresse'
      }. ${seenText(months)}.`,
  );
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const text = [
    `${listed.sources.length} kilder, set på den ${formatDate(listed.date)}:`,
    ...sources,
    ...section(`Kan trykkes i dag, men ikke den ${formatDate(listed.date)}:`, listed.ending.map(line)),
    ...section('Må ikke trykkes på denne dag:', listed.alsoToday.map(line)),
    ...section('Bør slås op igen, før papirerne bruges:', listed.toReview.map(line)),
    '',
  ];
  return text.join('\n');
}

function line({ id, name, reason }: { id: string; name: string; reason: string }): string {
  return `${id}: ${name}. ${reason}`;
}

function seenText(months: number): string {
  if (months < 1) return 'Set inden for den seneste måned';
  return months === 1 ? 'Set for en måned siden' : `Set for ${months} måneder siden`;
}
