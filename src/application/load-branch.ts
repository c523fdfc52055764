import { resolve } from 'node:path';
import { checkAnswers } from '../answers/check-answers.ts';
import { findMunicipality } from '../answers/find-municipality.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { IsoDate, Municipality } from '../content/catalogue/registers.ts';
import { readBytes } from '../disk/answers/node-files.ts';
import { answerValidator } from '../disk/compiled-package.ts';
import { failure, type Result, success } from '../fault.ts';
import type { ReviewContext } from '../papers/review/rule.ts';
import { buildProposal } from '../proposal/build-proposal.ts';

/** The answers of a branch and the model its papers are made from. Errors: those of `tjek`, when the answers are not valid. */
export async function loadBranch(
  file: string,
  { catalogue, date, cwd }: { readonly catalogue: Catalogue; readonly date: IsoDate; readonly cwd: string },
): Promise<Result<NonNullable<ReviewContext['known']>>> {
  const bytes = await readBytes(resolve(cwd, file), file);
  if (!bytes.ok) return bytes;
  const rules = { catalogue, validate: await answerValidator(catalogue), today: date };
  const { parsed, faults } = checkAnswers(bytes.value, file, rules);
  const errors = faults.filter((fault) => fault.severity === 'error');
  if (!parsed || errors.length > 0) return failure(...errors);
  const { answers } = parsed;
  const name = (answers.kommune as { readonly navn: string }).navn;
  const municipality = findMunicipality(catalogue.municipalities, name) as Municipality;
  return success({ answers, proposal: buildProposal({ answers, catalogue, municipality, date }) });
}
