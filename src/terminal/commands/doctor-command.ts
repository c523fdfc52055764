import { type Diagnosis, diagnose } from '../../application/diagnosis/diagnose.ts';
import type { Context } from '../context.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { VERSION } from '../version.ts';
import { asJson } from '../words/as-json.ts';

export interface DoctorOptions extends CatalogueOption {
  readonly json?: boolean;
}

/** `doktor`: whether everything that papers need is here. */
export async function doctorCommand(options: DoctorOptions, context: Context): Promise<void> {
  const ownCatalogue = await ownCatalogueOf(options, context);
  const diagnosis = await diagnose({ ownCatalogue, version: VERSION }, await context.ports());
  context.stdout.write(options.json ? asJson(diagnosis) : diagnosisText(diagnosis));
  context.end(diagnosis.outcome);
}

function diagnosisText({ findings, missing }: Diagnosis): string {
  const lines = findings.flatMap(({ name, ok, found, advice }) => [
    `${name}: ${ok ? 'i orden' : 'mangler'}. ${found}`,
    ...advice,
  ]);
  return `${lines.join('\n')}\n${missing === 0 ? 'Alt er klar.' : `${missing} ting skal på plads, før alt virker.`}\n`;
}
