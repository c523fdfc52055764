import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { newAnswersText, setAnswer } from '../../answers/answers-file.ts';
import { checkAnswers } from '../../answers/check-answers.ts';
import { findMunicipality } from '../../answers/find-municipality.ts';
import { folderName } from '../../application/folder-name.ts';
import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { Municipality } from '../../content/catalogue/registers.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import { formatNumber } from '../../danish/number.ts';
import { nodeAnswersStore } from '../../disk/answers/node-files.ts';
import { answerValidator } from '../../disk/compiled-package.ts';
import { linksOut } from '../../disk/papers/links-out.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { reportFaults } from '../words/report-faults.ts';

export interface CampaignOptions {
  readonly kommuner: string;
  readonly ud: string;
  readonly navn?: string;
  readonly titel?: string;
  readonly email?: string;
  readonly tema?: string;
}

/** A starting answer file for each municipality, ready for `lav` and for `start`; a file that is there stays as it is. */
export async function campaignCommand(options: CampaignOptions, context: Context): Promise<void> {
  const catalogue = await context.loadCatalogue();
  if (!catalogue.ok) return refuse(catalogue.faults, ExitCode.unexpectedFault, context);
  const chosen = chooseMunicipalities(options.kommuner, catalogue.value.municipalities);
  if (!chosen.ok) return refuse(chosen.faults, ExitCode.wrongUsage, context);
  const wrong = await wrongSender(options, catalogue.value, context);
  if (wrong.length > 0) return refuse(wrong, ExitCode.wrongUsage, context);

  const root = resolve(context.cwd, options.ud);
  let made = 0;
  const kept: string[] = [];
  for (const municipality of chosen.value) {
    const folder = join(root, folderName(municipality.navn));
    const link = await linksOut(folder, root);
    if (link) {
      refuse([link], ExitCode.documentNotMade, context);
      continue;
    }
    const path = join(folder, 'svar.yaml');
    const shown = relative(context.cwd, path);
    if (existsSync(path)) {
      kept.push(shown);
      continue;
    }
    await nodeAnswersStore(path).write(startingAnswers(municipality, options));
    context.stdout.write(`${shown}\n`);
    made += 1;
  }
  for (const path of kept) context.stderr.write(`${path} var der i forvejen og er ikke rørt.\n`);
  context.stderr.write(
    `Lavet: ${formatNumber(made)} svarfiler. I forvejen: ${formatNumber(kept.length)}.\nLav papirerne med: brobygger lav ${options.ud} --format md\n`,
  );
}

/** What the register and the sender already know; the rest is for the branch to answer. */
function startingAnswers(
  municipality: Municipality,
  { navn, titel, email, tema }: Pick<CampaignOptions, 'navn' | 'titel' | 'email' | 'tema'>,
): string {
  const answers: readonly (readonly [string, unknown])[] = [
    ['kommune.navn', municipality.navn],
    ['om_jer.afdeling', `DH ${municipality.navn}`],
    ['om_jer.navn', navn ?? 'Bestyrelsen'],
    ['om_jer.titel', titel ?? (navn === undefined ? null : 'formand')],
    ...(email === undefined ? [] : [['om_jer.email', email] as const]),
    ...(tema === undefined ? [] : [['prioritet.tema', tema] as const]),
  ];
  return answers.reduce(
    (text, [path, value]) => setAnswer(text, path, value),
    newAnswersText({ depth: 'hurtig' }),
  );
}

function chooseMunicipalities(
  given: string,
  register: readonly Municipality[],
): Result<readonly Municipality[]> {
  if (given.trim().toLocaleLowerCase('da') === 'alle') return success(register);
  const names = given
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const found = names.map((name) => ({ name, municipality: findMunicipality(register, name) }));
  const unknown = found.filter(({ municipality }) => municipality === undefined);
  if (unknown.length > 0) return failure(...unknown.map(({ name }) => unknownMunicipality(name, register)));
  return success([...new Set(found.flatMap(({ municipality }) => municipality ?? []))]);
}

/** What is wrong with the sender, told before the first of many files is written. */
async function wrongSender(
  options: CampaignOptions,
  catalogue: Catalogue,
  context: Context,
): Promise<readonly Fault[]> {
  const first = catalogue.municipalities[0];
  if (!first) return [];
  const rules = { catalogue, validate: await answerValidator(catalogue), today: context.today() };
  const { faults } = checkAnswers(startingAnswers(first, options), 'svar.yaml', rules);
  return faults.filter((fault) => fault.severity === 'error');
}

function unknownMunicipality(name: string, register: readonly Municipality[]): Fault {
  const near = nearestName(
    name,
    register.map((one) => one.navn),
  );
  return {
    code: 'unknown-municipality',
    severity: 'error',
    message: `Der er ingen kommune, der hedder "${name}".`,
    wayOut: near ? `Mente du ${near}?` : 'Skriv navnene med komma imellem, eller skriv alle.',
  };
}

function refuse(faults: readonly Fault[], code: ExitCode, context: Context): void {
  context.stderr.write(reportFaults(faults));
  context.setExitCode(code);
}
