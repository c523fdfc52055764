import { type Question, UNKNOWN } from '../content/catalogue/question.ts';
import { type AnswerMarks, markOf } from './answer-marks.ts';
import type { Answers } from './answers.ts';
import { getAnswer } from './answers-file.ts';

/** Which of two files an answer is taken from. */
export type Side = 'one' | 'other';

interface ComparedAnswer {
  readonly question: Question;
  readonly one: unknown;
  readonly other: unknown;
}

/** An answer that differs and needs no choice. */
interface SettledAnswer extends ComparedAnswer {
  readonly from: Side;
  /** `changed`: only that file has changed it since both came from the same · `answered`: only that file answers it. */
  readonly why: 'changed' | 'answered';
}

export interface ComparedAnswers {
  /** How many questions both answer alike. */
  readonly same: number;
  readonly settled: readonly SettledAnswer[];
  /** Only a person can say which counts. */
  readonly differences: readonly ComparedAnswer[];
}

/**
 * Holds two sets of answers against each other, question by question. `origin` are the marks of the answers both have come from:
 * what only one has changed since is taken from that one. Without it, or where both have changed, an answer goes before "ved ikke",
 * and that before nothing; but a text that one of them has skipped may have been taken out, and is asked about.
 */
export function compareAnswers(
  one: Answers,
  other: Answers,
  questions: readonly Question[],
  origin: AnswerMarks | undefined,
): ComparedAnswers {
  let same = 0;
  const settled: SettledAnswer[] = [];
  const differences: ComparedAnswer[] = [];
  for (const question of questions) {
    const compared = { question, one: getAnswer(one, question.id), other: getAnswer(other, question.id) };
    if (markOf(compared.one) === markOf(compared.other)) {
      if (compared.one !== undefined) same += 1;
      continue;
    }
    const decided = decide(compared, origin);
    if (decided) settled.push({ ...compared, ...decided });
    else differences.push(compared);
  }
  return { same, settled, differences };
}

function decide(
  { question, one, other }: ComparedAnswer,
  origin: AnswerMarks | undefined,
): Pick<SettledAnswer, 'from' | 'why'> | undefined {
  const before = origin && (origin[question.id] ?? '');
  // That a line is gone altogether says nothing: whoever takes an answer out leaves it empty.
  if (before !== undefined && one !== undefined && other !== undefined) {
    if (markOf(one) === before) return { from: 'other', why: 'changed' };
    if (markOf(other) === before) return { from: 'one', why: 'changed' };
  }
  const [mine, theirs] = [weight(question, one), weight(question, other)];
  if (mine === theirs) return undefined;
  const [less, more] = mine < theirs ? [one, other] : [other, one];
  if (less === null && typeof more === 'string' && isWritten(question)) return undefined;
  return { from: mine < theirs ? 'other' : 'one', why: 'answered' };
}

/** Not answered, skipped, not known, answered. */
function weight(question: Question, value: unknown): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  return question.ved_ikke && value === UNKNOWN ? 2 : 3;
}

function isWritten({ type }: Question): boolean {
  return type === 'tekst' || type === 'lang_tekst';
}
