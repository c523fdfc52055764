import { dirname } from 'node:path';
import type { Answers } from '../answers/answers.ts';
import { type AnswerRules, checkAnswers } from '../answers/check-answers.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Fault } from '../fault.ts';
import { judgeSet } from '../papers/gate/judge-set.ts';
import { answerRules, loadSpeller } from './answer-rules.ts';
import { readBranding } from './branding.ts';
import { proposalOf } from './making/load-branch.ts';
import { isRefused, type Outcome, type Refused } from './outcome.ts';
import type { GivenFile, OwnCatalogue, Ports } from './ports.ts';

export interface CheckRequest {
  readonly files: readonly GivenFile[];
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
}

export interface AnswersChecked {
  readonly outcome: Outcome;
  readonly files: readonly CheckedFile[];
  /** Those of all files. */
  readonly faults: readonly Fault[];
}

export interface CheckedFile {
  /** As the person knows it. */
  readonly file: string;
  readonly faults: readonly Fault[];
  /** How many of the faults are errors; the file is in order when there is none. */
  readonly errors: number;
  /** How many are there to think over. What is not answered yet is neither. */
  readonly warnings: number;
}

/** Tells what is wrong or missing in each answer file, the logo that it names included, and how to put it right. */
export async function checkAnswerFiles(
  request: CheckRequest,
  at: Pick<Ports, 'answers' | 'library' | 'shelf'>,
): Promise<AnswersChecked | Refused> {
  const held = await answerRules(request, at);
  if (isRefused(held)) return held;
  const rules = { ...held, speller: await loadSpeller(held.catalogue, at) };
  const files: CheckedFile[] = [];
  let unreadable = false;
  for (const file of request.files) {
    const bytes = await at.answers.read(file);
    unreadable ||= !bytes.ok;
    files.push(counted(file.name, bytes.ok ? await lookAt(bytes.value, file, rules, at) : bytes.faults));
  }
  const wrong = files.some(({ errors }) => errors > 0);
  return {
    outcome: unreadable ? 'refused' : wrong ? 'answers-not-valid' : 'done',
    files,
    faults: files.flatMap(({ faults }) => faults),
  };
}

function counted(file: string, faults: readonly Fault[]): CheckedFile {
  const countOf = (kind: Fault['severity']) => faults.filter(({ severity }) => severity === kind).length;
  return { file, faults, errors: countOf('error'), warnings: countOf('warning') };
}

async function lookAt(
  bytes: Uint8Array,
  { path, name }: GivenFile,
  rules: AnswerRules,
  { shelf }: Pick<Ports, 'shelf'>,
): Promise<readonly Fault[]> {
  const { parsed, faults } = checkAnswers(bytes, name, rules);
  if (!parsed) return faults;
  const branding = await readBranding(parsed, dirname(path), shelf);
  const told = [...faults, ...branding.faults];
  if (told.some(({ severity }) => severity === 'error')) return told;
  const isWhole = told.every(({ severity }) => severity !== 'missing');
  const held = notReady(parsed.answers, name, rules);
  // While answers are missing, they are told one by one, and there is no use in saying that little is answered.
  return [
    ...told,
    ...held.filter(({ rule }) => isWhole || rule !== 'something-answered').map(({ fault }) => fault),
  ];
}

/** What `lav` would hold against the finished papers, as far as it follows from the answers, with its rule. Faults `not-ready`. */
function notReady(
  answers: Answers,
  file: string,
  rules: AnswerRules,
): readonly { readonly rule: string; readonly fault: Fault }[] {
  // Without a theme there is nothing a proposal is made of.
  if (rules.catalogue.themes.length === 0) return [];
  const proposal = proposalOf(answers, rules);
  return judgeSet({ answers, proposal, papers: [] }).map(({ rule, message, question }) => ({
    rule,
    fault: {
      code: 'not-ready',
      severity: 'warning',
      message,
      wayOut: `Det kan rettes i svaret på ${question}.`,
      place: { file },
    },
  }));
}
