import type { Answers } from '../../answers/answers.ts';
import { conditionHolds } from '../../content/catalogue/condition.ts';
import type { Depth, Question, Section } from '../../content/catalogue/question.ts';

/** What the interview asks from: the questions in order, and their sections. */
export interface Questionnaire {
  readonly questions: readonly Question[];
  readonly sections: readonly Section[];
}

/**
 * Whether the question is asked, given these answers. The answer schema says the same (src/content/catalogue/answer-schema.ts):
 * the quick path asks only its own questions, and a condition must hold.
 */
export function isAsked(question: Question, answers: unknown, depth: Depth): boolean {
  if (depth === 'hurtig' && question.omfang !== 'hurtig') return false;
  return conditionHolds(question.hvis, answers);
}

/** The questions asked now, in order. */
export function askedQuestions(questionnaire: Questionnaire, answers: Answers): readonly Question[] {
  return questionnaire.questions.filter((question) => isAsked(question, answers, answers.omfang));
}
