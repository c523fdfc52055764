import type { Answers } from '../../answers/answers.ts';
import { type Depth, type Question, UNKNOWN } from '../../content/catalogue/question.ts';
import { failure, type Result, success } from '../../fault.ts';
import { answerStatus } from './answer-status.ts';
import { askedQuestions, type Questionnaire } from './questionnaire.ts';
import { withAnswer } from './with-answer.ts';

/**
 * Where an interview stands. Never changed, only replaced. Answers to questions that are no longer asked stay in
 * `answers`, so that they are there again if the question is.
 */
export interface InterviewState {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  /** Id of the question being asked; undefined when every question asked has its answer. */
  readonly at: string | undefined;
  /** Id of the section the person is known to have seen the beginning of. */
  readonly inSection: string | undefined;
  /** True after a jump: the next move then leads back to what is still without an answer. */
  readonly visiting: boolean;
}

/** One answer to be written to svar.yaml. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}

export interface Step {
  readonly state: InterviewState;
  readonly change: Change;
}

/** At the first question that has no answer yet. `depth` becomes the depth of the answers. */
export function start(questionnaire: Questionnaire, answers: Answers, depth: Depth): InterviewState {
  const deep: Answers = { ...answers, omfang: depth };
  const state = { questionnaire, answers: deep, at: undefined, inSection: undefined, visiting: false };
  return { ...state, at: unanswered(state)[0]?.id };
}

/** The question being asked. */
export function currentQuestion(state: InterviewState): Question | undefined {
  return state.questionnaire.questions.find((question) => question.id === state.at);
}

/** Whether every question asked has an answer, a skip or a "ved ikke". */
export function finished(state: InterviewState): boolean {
  return state.at === undefined;
}

/**
 * Takes the answer to the current question and goes on to the next one without an answer. `value` has the shape the
 * question's type asks for (parse-input.ts makes it).
 *
 * @throws RangeError when no question is being asked: a fault of the program, never of the person.
 */
export function answer(state: InterviewState, value: unknown): Step {
  const question = currentQuestion(state);
  if (!question) throw new RangeError('There is no current question to answer.');
  const answered = { ...state, answers: withAnswer(state.answers, question.id, value) };
  return {
    state: moveOn(answered, nextUnanswered(answered, question)),
    change: { path: question.id, value },
  };
}

/** Leaves the current question empty. Error: `skip-refused` when no paper can be made without the answer. */
export function skip(state: InterviewState): Result<Step> {
  if (!currentQuestion(state)?.paakraevet) return success(answer(state, null));
  return failure({
    code: 'skip-refused',
    severity: 'error',
    message: 'Det her spørgsmål kan ikke springes over, for svaret står i alle papirerne.',
    wayOut: 'Se hjælpen til spørgsmålet, hvis du er i tvivl om, hvad der menes.',
  });
}

/** Answers "ved ikke". Error: `unknown-refused` where that is no answer. */
export function unknown(state: InterviewState): Result<Step> {
  const question = currentQuestion(state);
  if (question?.ved_ikke) return success(answer(state, UNKNOWN));
  return failure({
    code: 'unknown-refused',
    severity: 'error',
    message: 'Her kan du ikke svare "ved ikke".',
    wayOut: question?.paakraevet ? 'Skriv et svar.' : 'Skriv et svar, eller spring spørgsmålet over.',
  });
}

/** The same state at the first question that has no answer. */
export function goOnFrom(state: InterviewState): InterviewState {
  return moveOn(state, unanswered(state)[0]);
}

/** The question before, or the first one. From the end: the last one. */
export function back(state: InterviewState): InterviewState {
  const asked = asksNow(state);
  const before = asked.findLast((question) => isBefore(state, question)) ?? asked[0];
  // Nobody needs the introduction of a section again on the way back.
  return before ? { ...state, at: before.id, inSection: before.afsnit } : state;
}

/**
 * Keeps the answer there is and goes one question on; after the last one, or after a jump, to whatever is still without
 * an answer.
 */
export function next(state: InterviewState): InterviewState {
  const question = currentQuestion(state);
  if (!question) return state;
  const following = asksNow(state).find((candidate) => place(state, candidate) > place(state, question));
  return moveOn(state, (state.visiting ? undefined : following) ?? nextUnanswered(state, question));
}

/** Jumps to one question. Error: `not-asked` when it is not asked now. */
export function goTo(state: InterviewState, questionId: string): Result<InterviewState> {
  const question = asksNow(state).find((candidate) => candidate.id === questionId);
  if (question) return success({ ...moveOn(state, question), visiting: true });
  return failure({
    code: 'not-asked',
    severity: 'error',
    message: 'Det spørgsmål bliver ikke stillet nu.',
    wayOut: 'Vælg et af spørgsmålene i oversigten.',
  });
}

/** The questions asked now, in order. */
export function asksNow(state: InterviewState): readonly Question[] {
  return askedQuestions(state.questionnaire, state.answers);
}

function unanswered(state: InterviewState): readonly Question[] {
  return asksNow(state).filter((question) => answerStatus(question, state.answers) === 'unanswered');
}

/** The first question without an answer after this one, or else the first of all. */
function nextUnanswered(state: InterviewState, question: Question): Question | undefined {
  const open = unanswered(state);
  return open.find((candidate) => place(state, candidate) > place(state, question)) ?? open[0];
}

function moveOn(state: InterviewState, question: Question | undefined): InterviewState {
  const inSection = currentQuestion(state)?.afsnit ?? state.inSection;
  return { ...state, at: question?.id, inSection, visiting: false };
}

function isBefore(state: InterviewState, question: Question): boolean {
  const current = currentQuestion(state);
  return !current || place(state, question) < place(state, current);
}

function place(state: InterviewState, question: Question): number {
  return state.questionnaire.questions.findIndex((candidate) => candidate.id === question.id);
}
