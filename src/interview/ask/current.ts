import type { Answers, FigureAnswer } from '../../answers/answers.ts';
import { getAnswer } from '../../answers/answers-file.ts';
import type { FigureSpec, Question, Section } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { asksNow, currentQuestion, type InterviewState } from '../state/interview.ts';
import {
  type FigureSuggestion,
  suggestedFigure,
  suggestedGoalDate,
  suggestedText,
} from '../state/suggestion.ts';

/** The question being asked, with all that it takes to put it. */
export interface Current {
  readonly question: Question;
  /** Set when the question is the first one seen of its section. */
  readonly sectionStarted?: Section;
  /** Counts from 1. */
  readonly position: number;
  readonly total: number;
  /** As in svar.yaml; null was skipped; absent when there is none. */
  readonly previous?: unknown;
  readonly suggestion?: string;
  readonly figure?: FigureSuggestion;
  readonly goal?: GoalBasis;
  /** Words the newspaper takes, at the questions of the debate piece, when it is known. */
  readonly newspaperWords?: number;
}

/** The figure a goal is set for, and the date of the goal before it. */
interface GoalBasis {
  readonly spec: FigureSpec;
  readonly baseline?: FigureAnswer;
  readonly suggestedDate?: IsoDate;
}

/** What is asked now; undefined when the interview is finished. */
export function current(state: InterviewState): Current | undefined {
  const question = currentQuestion(state);
  if (!question) return undefined;
  const { questionnaire, answers } = state;
  const asked = asksNow(state);
  const section =
    question.afsnit === state.inSection
      ? undefined
      : questionnaire.sections.find((candidate) => candidate.id === question.afsnit);
  return {
    question,
    position: asked.indexOf(question) + 1,
    total: asked.length,
    ...defined({
      sectionStarted: section,
      previous: getAnswer(answers, question.id),
      suggestion: suggestedText(question, answers),
      figure: suggestedFigure(question, questionnaire, answers),
      goal: goalBasis(question, state),
      newspaperWords: newspaperWords(question, answers),
    }),
  };
}

function newspaperWords(question: Question, answers: Answers): number | undefined {
  const words = question.afsnit === 'debat' ? getAnswer(answers, 'debat.maks_ord') : undefined;
  return typeof words === 'number' ? words : undefined;
}

function goalBasis(question: Question, { questionnaire, answers }: InterviewState): GoalBasis | undefined {
  const figure = questionnaire.questions.find((candidate) => candidate.id === question.maal_for);
  if (!figure?.tal) return undefined;
  const answer = getAnswer(answers, figure.id);
  return {
    spec: figure.tal,
    ...defined({
      baseline: typeof answer === 'object' && answer !== null ? (answer as FigureAnswer) : undefined,
      suggestedDate: suggestedGoalDate(question, questionnaire, answers),
    }),
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without the keys that have no value, as exactOptionalPropertyTypes wants it. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
