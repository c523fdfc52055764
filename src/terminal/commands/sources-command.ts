import { reviewCatalogue } from '../../content/catalogue/printable.ts';
import { formatDate } from '../../danish/date.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { optionDate } from '../option-date.ts';
import { reportFaults } from '../words/report-faults.ts';

interface SourcesOptions {
  readonly dato?: string;
  readonly json?: boolean;
}

/** Shows every source with its age, then the facts and rules that may not be printed, and those to look up again. */
export async function sourcesCommand(options: SourcesOptions, context: Context): Promise<void> {
  const date = optionDate(options.dato, context);
  const catalogue = await context.loadCatalogue();
  if (!date.ok || !catalogue.ok) {
    context.stderr.write(
      reportFaults([...(date.ok ? [] : date.faults), ...(catalogue.ok ? [] : catalogue.faults)]),
    );
    return context.setExitCode(date.ok ? ExitCode.unexpectedFault : ExitCode.wrongUsage);
  }
  const review = reviewCatalogue(catalogue.value, date.value);
  const today = new Set(reviewCatalogue(catalogue.value, context.today()).notPrintable.map(({ id }) => id));
  const ending = review.notPrintable.filter(({ id }) => !today.has(id));
  if (options.json) return context.stdout.write(`${JSON.stringify({ ...review, ending }, null, 2)}\n`);
  const sources = review.sources.map(
    ({ source, months }) =>
      `${source.id}: ${source.udgiver}: ${source.titel}${source.aar === null ? '' : `, ${source.aar}`}. ${
        source.adresse ?? 'Ingen adresse'
      }. ${seenText(months)}.`,
  );
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const text = [
    `${review.sources.length} kilder, set på den ${formatDate(date.value)}:`,
    ...sources,
    ...section(`Kan trykkes i dag, men ikke den ${formatDate(date.value)}:`, ending.map(line)),
    ...section(
      'Må ikke trykkes på denne dag:',
      review.notPrintable.filter((entry) => !ending.includes(entry)).map(line),
    ),
    ...section('Bør slås op igen, før papirerne bruges:', review.toReview.map(line)),
    '',
  ];
  context.stdout.write(text.join('\n'));
}

function line({ id, name, reason }: { id: string; name: string; reason: string }): string {
  return `${id}: ${name}. ${reason}`;
}

function seenText(months: number): string {
  if (months < 1) return 'Set inden for den seneste måned';
  return months === 1 ? 'Set for en måned siden' : `Set for ${months} måneder siden`;
}
