import type { Answers } from '../../answers/answers.ts';
import { getAnswer } from '../../answers/answers-file.ts';
import { type Question, UNKNOWN } from '../../content/catalogue/question.ts';

/** `skipped` is null in svar.yaml, `unknown` is "ved-ikke", `unanswered` is a key that is not there. */
export type AnswerStatus = 'answered' | 'skipped' | 'unknown' | 'unanswered';

/** How it stands with one question. */
export function answerStatus(question: Question, answers: Answers): AnswerStatus {
  const value = getAnswer(answers, question.id);
  if (value === undefined) return 'unanswered';
  if (value === null) return question.paakraevet ? 'unanswered' : 'skipped';
  return question.ved_ikke && value === UNKNOWN ? 'unknown' : 'answered';
}
