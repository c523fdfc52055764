import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { Question } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { fromQuestionId, locate } from '../../content/yaml/locate.ts';
import { faultAt, type Problem } from '../../content/yaml/source-text.ts';
import { isIsoDate } from '../../danish/date.ts';
import type { Fault } from '../../fault.ts';
import type { Speller } from '../../language/spelling/speller.ts';
import type { FigureAnswer, GoalAnswer } from '../answers.ts';
import { getAnswer } from '../answers-file.ts';
import type { ParsedAnswers } from '../parse-answers.ts';

/** What a rule of sense may look at. Answers may be of any shape: a rule passes over what the schema turns down. */
export interface SenseContext {
  readonly parsed: ParsedAnswers;
  readonly catalogue: Catalogue;
  /** The day the file is looked at, never the clock's own. */
  readonly today: IsoDate;
  /** Absent where spelling is not looked at. */
  readonly speller?: Speller | undefined;
}

/** One thing that can be wrong although every answer is of the right kind. */
export type SenseRule = (context: SenseContext) => readonly Fault[];

export function answerTo(context: SenseContext, id: string): unknown {
  return getAnswer(context.parsed.answers, id);
}

export function senseError(context: SenseContext, path: string, problem: Problem): Fault {
  return faultAt(locate(context.parsed, fromQuestionId(path)), problem);
}

export function senseWarning(context: SenseContext, path: string, problem: Problem): Fault {
  return faultAt(locate(context.parsed, fromQuestionId(path)), problem, 'warning');
}

export interface GivenFigure {
  readonly question: Question;
  readonly figure: Partial<FigureAnswer>;
}

/** Every figure that is answered with more than "ved ikke"; fields of the wrong kind are left out. */
export function givenFigures(context: SenseContext): readonly GivenFigure[] {
  return context.catalogue.questions
    .filter((question) => question.type === 'tal')
    .flatMap((question) => {
      const figure = partsOf<FigureAnswer>(answerTo(context, question.id));
      return figure ? [{ question, figure }] : [];
    });
}

export interface GivenGoal {
  readonly question: Question;
  readonly goal: Partial<GoalAnswer>;
  /** The figure the goal is set for, if it is answered. */
  readonly baseline: GivenFigure | undefined;
}

export function givenGoals(context: SenseContext): readonly GivenGoal[] {
  const figures = givenFigures(context);
  return context.catalogue.questions
    .filter((question) => question.type === 'maal')
    .flatMap((question) => {
      const goal = partsOf<GoalAnswer>(answerTo(context, question.id));
      const baseline = figures.find((given) => given.question.id === question.maal_for);
      return goal ? [{ question, goal, baseline }] : [];
    });
}

const NUMBERS = new Set(['vaerdi', 'naevner', 'landet']);
const DATES = new Set(['opslaaet', 'dato']);

function partsOf<T>(answer: unknown): Partial<T> | undefined {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
  const sound = Object.entries(answer).filter(([name, value]) => {
    if (NUMBERS.has(name)) return Number.isFinite(value);
    return typeof value === 'string' && (!DATES.has(name) || isIsoDate(value));
  });
  return Object.fromEntries(sound) as Partial<T>;
}

/** The four digits of a year in a text, as a number. */
export function yearIn(text: string): number | undefined {
  const match = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text);
  return match ? Number(match[0]) : undefined;
}
