import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAnswer } from '../../../src/answers/answers-file.ts';
import type { Question } from '../../../src/content/catalogue/question.ts';
import {
  answer,
  asksNow,
  back,
  finished,
  goTo,
  type InterviewState,
  next,
  skip,
  start,
  unknown,
} from '../../../src/interview/state/interview.ts';
import { isAsked } from '../../../src/interview/state/questionnaire.ts';
import { compileAnswerSchema } from '../../builders/answer-schema.ts';
import { smallCatalogue } from '../../builders/catalogue.ts';
import { answers, questionnaire } from '../../builders/interview.ts';

/** Its conditions are compiled once for all walks. */
const QUESTIONNAIRE = questionnaire();

const moves = fc.array(
  fc.oneof(
    fc.record({ move: fc.constant('answer' as const), pick: fc.nat(20) }),
    fc.record({
      move: fc.constantFrom('back', 'next', 'skip', 'unknown', 'stop', 'deeper'),
      pick: fc.nat(20),
    }),
    fc.record({ move: fc.constant('jump' as const), pick: fc.nat(20) }),
  ),
  { maxLength: 50 },
);

type Walked = { state: InterviewState; confirmed: Map<string, unknown> };

/** A value of the right kind; `pick` decides which. */
function valueFor(question: Question, pick: number): unknown {
  const choices = question.valg?.map((choice) => choice.vaerdi) ?? [];
  switch (question.type) {
    case 'valg':
      return choices[pick % choices.length];
    case 'flervalg':
      return [choices[pick % choices.length]];
    case 'helt_tal':
      return (question.mindst ?? 0) + pick;
    case 'dato':
      return '2026-12-03';
    case 'tal':
      return {
        vaerdi: pick,
        enhed: question.tal?.enhed,
        periode: '2026',
        kilde: 'os selv',
        opslaaet: '2026-11-22',
      };
    case 'maal':
      return { vaerdi: pick, dato: '2029-12-31' };
    default:
      if (question.format === 'farve') return `#7a1f3${pick % 10}`;
      return question.format === 'email' ? `k${pick}@eksempel.dk` : `svar ${pick}`;
  }
}

function walk(walked: Walked, { move, pick }: { move: string; pick: number }): Walked {
  const { state, confirmed } = walked;
  const question = state.questionnaire.questions.find(({ id }) => id === state.at);
  const taken = (step: ReturnType<typeof answer>): Walked => ({
    state: step.state,
    confirmed: new Map(confirmed).set(step.change.path, step.change.value),
  });
  const takenIf = (step: ReturnType<typeof skip>): Walked => (step.ok ? taken(step.value) : walked);
  if (move === 'back') return { state: back(state), confirmed };
  if (move === 'next') return { state: next(state), confirmed };
  if (move === 'jump') return { state: jump(state, pick), confirmed };
  if (move === 'stop' || move === 'deeper') return { state: resume(state, move), confirmed };
  if (!question) return walked;
  if (move === 'skip') return takenIf(skip(state));
  if (move === 'unknown') return takenIf(unknown(state));
  return taken(answer(state, valueFor(question, pick)));
}

function jump(state: InterviewState, pick: number): InterviewState {
  const asked = asksNow(state);
  const jumped = goTo(state, asked[pick % asked.length]?.id ?? '');
  return jumped.ok ? jumped.value : state;
}

/** A stop and a new start: all that is left is what was saved. */
function resume({ questionnaire, answers }: InterviewState, move: string): InterviewState {
  const saved = JSON.parse(JSON.stringify(answers));
  return start(questionnaire, saved, move === 'deeper' ? 'fuld' : answers.omfang);
}

function walkAll(steps: readonly { move: string; pick: number }[]): Walked[] {
  const begin: Walked = { state: start(QUESTIONNAIRE, answers('hurtig'), 'hurtig'), confirmed: new Map() };
  const walked = [begin];
  for (const step of steps) walked.push(walk(walked.at(-1) as Walked, step));
  return walked;
}

describe('any walk through the interview', () => {
  it('never loses or alters a confirmed answer', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        for (const { state, confirmed } of walkAll(steps)) {
          for (const [path, value] of confirmed) {
            if (!isDeepStrictEqual(getAnswer(state.answers, path), value))
              throw new Error(`${path} was altered`);
          }
        }
      }),
    );
  });

  it('writes nothing that was not confirmed', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const { state, confirmed } = walkAll(steps).at(-1) as Walked;
        for (const { id } of state.questionnaire.questions) {
          if (!confirmed.has(id)) expect(getAnswer(state.answers, id)).toBeUndefined();
        }
      }),
    );
  });

  it('asks exactly the questions the predicate names, and only ever one of them', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        for (const { state } of walkAll(steps)) {
          const { questions } = state.questionnaire;
          const expected = questions.filter((question) =>
            isAsked(question, state.answers, state.answers.omfang),
          );
          expect(isDeepStrictEqual(asksNow(state), expected)).toBe(true);
          expect(finished(state) || expected.some(({ id }) => id === state.at)).toBe(true);
        }
      }),
    );
  });

  it('is finished only when the schema finds nothing missing', () => {
    const validate = compileAnswerSchema(smallCatalogue());
    fc.assert(
      fc.property(moves, (steps) => {
        const { state } = walkAll(steps).at(-1) as Walked;
        validate(state.answers);
        const missing = (validate.errors ?? []).some((error) => error.keyword === 'required');
        if (finished(state)) expect(missing).toBe(false);
        else if (steps.every(({ move }) => move === 'answer')) expect(missing).toBe(true);
      }),
    );
  });

  it('answered throughout is valid by the schema', () => {
    const validate = compileAnswerSchema(smallCatalogue());
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 40, maxLength: 60 }), (picks) => {
        const steps = [{ move: 'deeper', pick: 0 }, ...picks.map((pick) => ({ move: 'answer', pick }))];
        const { state } = walkAll(steps).at(-1) as Walked;
        expect(finished(state)).toBe(true);
        expect(validate(state.answers), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });
});
