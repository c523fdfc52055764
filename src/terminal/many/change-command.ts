import { changeMany } from '../../application/many/change-many.ts';
import { isRefused } from '../../application/outcome.ts';
import type { GivenFile, OwnCatalogue } from '../../application/ports.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Context } from '../context.ts';
import { givenFile } from '../given-file.ts';
import { choose } from '../interview/choose.ts';
import { refuse } from '../refuse.ts';
import type { StartTools } from '../start-tools.ts';
import { asJson } from '../words/as-json.ts';
import { changePlanText, changesText } from '../words/changes-text.ts';
import { reportFaults } from '../words/report-faults.ts';

export interface ChangeOptions {
  readonly ind?: string;
  readonly ret?: readonly string[];
  readonly hvor?: string;
  readonly ja?: boolean;
  readonly erstat?: boolean;
  readonly json?: boolean;
}

interface Among {
  readonly given: readonly GivenFile[];
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
}

/** `oversigt --ind` and `--ret`: answers into many files, shown before they are written. */
export async function changeCommand(
  among: Among,
  { ind, ret = [], hvor, ja, erstat, json }: ChangeOptions,
  context: Context,
  tools: StartTools,
): Promise<void> {
  const made = await changeMany(
    {
      ...among,
      sheet: ind === undefined ? undefined : givenFile(ind, context),
      same: ret,
      where: hvor,
      yes: ja ? (erstat ? 'all' : 'empty') : json ? 'unheard' : 'asked',
    },
    await context.ports(),
    {
      tell: (plan) => void (json ? context.stderr : context.stdout).write(`${changePlanText(plan)}\n`),
      async choose({ files }) {
        const view = await tools.openView(false);
        const isOver = files.some(({ answers }) => answers.some((one) => one.isOver));
        const chosen = await choose(view, 'Skal det skrives?', [
          { vaerdi: 'all', tekst: isOver ? 'Ja, også i stedet for svar, der står der' : 'Ja, skriv det' },
          ...(isOver ? [{ vaerdi: 'empty', tekst: 'Kun der, hvor der ikke står et svar' }] : []),
          { vaerdi: 'none', tekst: 'Nej, skriv ingenting' },
        ]);
        return chosen === 'all' || chosen === 'empty' ? chosen : undefined;
      },
    },
  );
  if (isRefused(made)) return refuse(made, context);
  if (made.faults.length > 0) context.stderr.write(reportFaults(made.faults));
  context.stdout.write(json ? asJson(made) : `${changesText(made)}\n`);
  context.end(made.outcome);
}
