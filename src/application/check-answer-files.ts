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
  /** What `lav` would make of it now. */
  readonly papers: PapersNow;
}

/** `all`: every paper in every format; `markdown`: what is to be sent only as Markdown, until more is in place; `none`. */
export type PapersNow = 'all' | 'markdown' | 'none';

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
    const looked = bytes.ok
      ? await lookAt(bytes.value, file, rules, at)
      : { faults: bytes.faults, held: false };
    files.push(counted(file.name, looked));
  }
  const wrong = files.some(({ errors }) => errors > 0);
  return {
    outcome: unreadable ? 'refused' : wrong ? 'answers-not-valid' : 'done',
    files,
    faults: files.flatMap(({ faults }) => faults),
  };
}

interface LookedAt {
  readonly faults: readonly Fault[];
  /** Something is held against the finished set, whether or not it is among the faults. */
  readonly held: boolean;
}

function counted(file: string, { faults, held }: LookedAt): CheckedFile {
  const countOf = (kind: Fault['severity']) => faults.filter(({ severity }) => severity === kind).length;
  const errors = countOf('error');
  const papers = errors > 0 ? 'none' : held ? 'markdown' : 'all';
  return { file, faults, errors, warnings: countOf('warning'), papers };
}

async function lookAt(
  bytes: Uint8Array,
  { path, name }: GivenFile,
  rules: AnswerRules,
  { shelf }: Pick<Ports, 'shelf'>,
): Promise<LookedAt> {
  const { parsed, faults } = checkAnswers(bytes, name, rules);
  if (!parsed) return { faults, held: false };
  const branding = await readBranding(parsed, dirname(path), shelf);
  const told = [...faults, ...branding.faults];
  if (told.some(({ severity }) => severity === 'error')) return { faults: told, held: false };
  const isWhole = told.every(({ severity }) => severity !== 'missing');
  const held = notReady(parsed.answers, name, rules);
  // While answers are missing, they are told one by one, and there is no use in saying that little is answered.
  const shown = held.filter(({ rule }) => isWhole || rule !== 'something-answered');
  return { faults: [...told, ...shown.map(({ fault }) => fault)], held: held.length > 0 };
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
