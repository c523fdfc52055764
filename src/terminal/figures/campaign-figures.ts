import { relative } from 'node:path';
import { figuresBeside, planFigures } from '../../application/figures/plan-figures.ts';
import { type FiguresTaken, mayStandUnasked, takeFigures } from '../../application/figures/take-figures.ts';
import { isRefused, type Outcome, type Refused } from '../../application/outcome.ts';
import type { OwnCatalogue } from '../../application/ports.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Context } from '../context.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { choose } from '../interview/choose.ts';
import type { StartTools } from '../start-tools.ts';
import { campaignFiguresText, planText } from '../words/figures-text.ts';
import { reportFaults } from '../words/report-faults.ts';

interface Begun {
  /** Absolute. */
  readonly files: readonly string[];
  readonly out: string;
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
}

interface Wishes {
  readonly ja?: boolean;
  readonly json?: boolean;
  readonly fra?: string;
  readonly optag?: string;
}

/**
 * `kampagne --tal`: the figures of all municipalities in as many questions as those of one. A figure that somebody has written stays, and
 * so do the files when the service cannot answer.
 */
export async function campaignFigures(
  { files, out, date, ownCatalogue }: Begun,
  { ja, json, fra, optag }: Wishes,
  context: Context,
  tools: StartTools,
): Promise<FiguresTaken | Refused | { readonly outcome: Outcome }> {
  const ports = await context.ports();
  const plan = await planFigures(
    {
      files: files.map((path) => ({ path, name: relative(context.cwd, path) })),
      date,
      ownCatalogue,
      from: fra === undefined ? undefined : givenFile(fra, context),
      keep: optag === undefined ? undefined : givenFile(optag, context).path,
      beside: figuresBeside(out, date),
    },
    ports,
  );
  if (isRefused(plan)) return plan;
  context.stderr.write(`${planText(plan)}\n`);
  if (plan.host !== null && !ja) {
    const view = await tools.openView(false);
    const yes = await choose(view, `Må brobygger spørge ${plan.host} nu?`, [
      { vaerdi: 'ja', tekst: 'Ja, hent tallene' },
      { vaerdi: 'nej', tekst: 'Nej, spørg ingen' },
    ]);
    if (yes !== 'ja') return { outcome: 'stopped' };
  }
  const fetched = await plan.ask();
  if (isRefused(fetched)) return fetched;
  const taken = await takeFigures(fetched, mayStandUnasked, ports);
  const faults = [...plan.faults, ...taken.faults];
  if (faults.length > 0) context.stderr.write(reportFaults(faults));
  if (!json) context.stdout.write(`${campaignFiguresText(taken, fetched, shownPath(context))}\n`);
  return { ...taken, faults, outcome: faults.length > 0 ? 'not-made' : taken.outcome };
}
