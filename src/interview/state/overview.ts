import { getAnswer } from '../../answers/answers-file.ts';
import type { Question, Section } from '../../content/catalogue/question.ts';
import { type AnswerStatus, answerStatus } from './answer-status.ts';
import { asksNow, type InterviewState } from './interview.ts';

export interface OverviewEntry {
  readonly question: Question;
  /** Counts from 1, as in "Spørgsmål 3 af 22". */
  readonly position: number;
  readonly status: AnswerStatus;
  readonly value: unknown;
}

export interface OverviewSection {
  readonly section: Section;
  readonly entries: readonly OverviewEntry[];
}

/** Every question asked now under its section, with how it stands. Sections without questions are left out. */
export function overview(state: InterviewState): readonly OverviewSection[] {
  const entries = asksNow(state).map(
    (question, index): OverviewEntry => ({
      question,
      position: index + 1,
      status: answerStatus(question, state.answers),
      value: getAnswer(state.answers, question.id),
    }),
  );
  return state.questionnaire.sections
    .map((section) => ({
      section,
      entries: entries.filter((entry) => entry.question.afsnit === section.id),
    }))
    .filter(({ entries }) => entries.length > 0);
}
