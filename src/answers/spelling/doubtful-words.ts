import type { Question } from '../../content/catalogue/question.ts';
import { OWN_WORDS } from '../../content/catalogue/question-schema.ts';
import type { DoubtfulWord, Speller } from '../../language/spelling/speller.ts';
import type { Answers } from '../answers.ts';
import { getAnswer } from '../answers-file.ts';
import { asksForAName } from '../private-answers.ts';

/** The words of a file that are right, whatever a dictionary says. */
export function ownWords(answers: Answers): readonly string[] {
  const words = getAnswer(answers, OWN_WORDS);
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}

/** The words of an answer that may be misspelt: of a text only, and not where a name is asked for. */
export function doubtfulWords(
  question: Question,
  value: unknown,
  answers: Answers,
  speller: Speller,
): readonly DoubtfulWord[] {
  return isSpelt(question, value) ? speller.doubtful(value, ownWords(answers)) : [];
}

/** Whether an answer is a text whose spelling is looked at. */
export function isSpelt(question: Question, value: unknown): value is string {
  if (question.type !== 'tekst' && question.type !== 'lang_tekst') return false;
  return typeof value === 'string' && !asksForAName(question);
}
