import type { Answers, FigureAnswer, GoalAnswer } from '../../answers/answers.ts';
import { getAnswer } from '../../answers/answers-file.ts';
import type { Question } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Questionnaire } from './questionnaire.ts';

/** What can be kept with one key when a figure is asked for. */
export interface FigureSuggestion {
  readonly periode?: string;
  readonly kilde: string;
}

/** The suggested text of a question, with answers put in; none while an answer it needs is missing. */
export function suggestedText(question: Question, answers: Answers): string | undefined {
  let complete = true;
  const text = question.forslag?.replace(/\{([^}]+)\}/g, (_, path: string) => {
    const value = getAnswer(answers, path);
    if (typeof value === 'string') return value;
    complete = false;
    return '';
  });
  return complete ? text : undefined;
}

/** Figures looked up in one sitting are of the same period, so the last one's period is suggested for the next. */
export function suggestedFigure(
  question: Question,
  questionnaire: Questionnaire,
  answers: Answers,
): FigureSuggestion | undefined {
  if (!question.tal) return undefined;
  const last = lastBefore<FigureAnswer>(question, questionnaire, answers);
  return {
    ...(last ? { periode: last.periode } : {}),
    kilde: question.tal.kilde,
  };
}

/** The date of the last goal that was set. */
export function suggestedGoalDate(
  question: Question,
  questionnaire: Questionnaire,
  answers: Answers,
): IsoDate | undefined {
  return lastBefore<GoalAnswer>(question, questionnaire, answers)?.dato;
}

/** The answer to the nearest question before this one of the same type that has an answer in parts. */
function lastBefore<T extends object>(
  question: Question,
  { questions }: Questionnaire,
  answers: Answers,
): T | undefined {
  return questions
    .slice(
      0,
      questions.findIndex((candidate) => candidate.id === question.id),
    )
    .filter((candidate) => candidate.type === question.type)
    .map((candidate) => getAnswer(answers, candidate.id))
    .findLast((value) => typeof value === 'object' && value !== null) as T | undefined;
}
