import { dirname } from 'node:path';
import { type AnswerRules, checkAnswers } from '../answers/check-answers.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Fault } from '../fault.ts';
import { answerRules } from './answer-rules.ts';
import { readBranding } from './branding.ts';
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
}

export interface CheckedFile {
  /** As the person knows it. */
  readonly file: string;
  readonly faults: readonly Fault[];
}

/** Tells what is wrong or missing in each answer file, the logo that it names included, and how to put it right. */
export async function checkAnswerFiles(
  request: CheckRequest,
  at: Pick<Ports, 'answers' | 'library' | 'shelf'>,
): Promise<AnswersChecked | Refused> {
  const rules = await answerRules(request, at);
  if (isRefused(rules)) return rules;
  const files: CheckedFile[] = [];
  let unreadable = false;
  for (const file of request.files) {
    const bytes = await at.answers.read(file);
    unreadable ||= !bytes.ok;
    files.push({
      file: file.name,
      faults: bytes.ok ? await lookAt(bytes.value, file, rules, at) : bytes.faults,
    });
  }
  const wrong = files.some(({ faults }) => faults.some(({ severity }) => severity === 'error'));
  return { outcome: unreadable ? 'refused' : wrong ? 'answers-not-valid' : 'done', files };
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
  return [...faults, ...branding.faults];
}
