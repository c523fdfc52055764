import type { Question } from '../../content/catalogue/question.ts';
import { formatNumber } from '../../danish/number.ts';
import { answerStatus } from './answer-status.ts';
import { asksNow, type InterviewState } from './interview.ts';

const MOST_NAMED = 2;

/**
 * What is said when a change makes questions that have an answer go out of use, or come back. The answers themselves
 * stay in svar.yaml all the time. Undefined when there is nothing to tell.
 */
export function setAsideText(before: InterviewState, after: InterviewState): string | undefined {
  const aside = answeredOnlyIn(before, after);
  const again = answeredOnlyIn(after, before);
  const said = [
    aside.length > 0 &&
      `${named(aside)} bliver gemt, men ikke brugt nu. Det kommer igen, hvis spørgsmålet gør.`,
    again.length > 0 && `${named(again)} er med igen.`,
  ];
  return said.filter(Boolean).join('\n') || undefined;
}

/** The questions with an answer that one state asks and the other does not. */
function answeredOnlyIn(state: InterviewState, other: InterviewState): readonly Question[] {
  const others = new Set(asksNow(other).map(({ id }) => id));
  return asksNow(state).filter(
    (question) =>
      !others.has(question.id) && ['answered', 'unknown'].includes(answerStatus(question, state.answers)),
  );
}

function named(questions: readonly Question[]): string {
  if (questions.length > MOST_NAMED) return `${formatNumber(questions.length)} af dine svar`;
  const texts = questions.map(({ tekst }) => `"${tekst}"`);
  return `Dit svar på ${texts.join(' og ')}`;
}
