import type { Answers } from '../../answers/answers.ts';
import { type AnswerRules, checkAnswers } from '../../answers/check-answers.ts';
import { findMunicipality } from '../../answers/find-municipality.ts';
import type { ParsedAnswers } from '../../answers/parse-answers.ts';
import type { Municipality } from '../../content/catalogue/registers.ts';
import type { Fault } from '../../fault.ts';
import { buildProposal } from '../../proposal/build-proposal.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import type { GivenFile, Ports } from '../ports.ts';

/** The answers of a branch and the model its papers are made from. */
export interface Branch {
  readonly parsed: ParsedAnswers;
  readonly answers: Answers;
  readonly municipality: Municipality;
  readonly proposal: Proposal;
}

export interface LoadedBranch {
  /** All that is wrong or missing, as `tjek` tells it. */
  readonly faults: readonly Fault[];
  /** Undefined when the answers have errors, and nothing can be made of them. */
  readonly branch: Branch | undefined;
}

/** Reads and checks the answers of a branch, and builds its proposal for the day of `rules`. */
export async function loadBranch(
  file: GivenFile,
  rules: AnswerRules,
  { answers: files }: Pick<Ports, 'answers'>,
): Promise<LoadedBranch> {
  const bytes = await files.read(file);
  if (!bytes.ok) return { faults: bytes.faults, branch: undefined };
  const { parsed, faults } = checkAnswers(bytes.value, file.name, rules);
  if (!parsed || faults.some(({ severity }) => severity === 'error')) return { faults, branch: undefined };
  const { answers } = parsed;
  const municipality = municipalityOf(answers, rules);
  const proposal = proposalOf(answers, rules);
  return { faults, branch: { parsed, answers, municipality, proposal } };
}

/** The proposal of answers without errors, for the day of `rules`. */
export function proposalOf(answers: Answers, rules: AnswerRules): Proposal {
  const { catalogue, today: date } = rules;
  return buildProposal({ answers, catalogue, municipality: municipalityOf(answers, rules), date });
}

function municipalityOf(answers: Answers, { catalogue }: AnswerRules): Municipality {
  const name = (answers.kommune as { readonly navn: string }).navn;
  return findMunicipality(catalogue.municipalities, name) as Municipality;
}
