import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GATE, judgeSet } from '../../../src/papers/gate/judge-set.ts';
import { answersOf, type FlatAnswers, figureAnswer } from '../../builders/answers.ts';
import { anyAnswers } from '../../builders/any-answers.ts';
import { CATALOGUE, EXAMPLE_DATE, exampleAnswers, papersOf, proposalOf } from '../../builders/papers.ts';
import { GATE_SAMPLES, type GateSample } from './samples.ts';

const samples = Object.entries(GATE_SAMPLES);
const QUESTIONS = new Set(CATALOGUE.questions.map(({ id }) => id));

function judged(given: FlatAnswers, edit?: GateSample['edit']) {
  const answers = answersOf(given);
  const papers = papersOf(answers, EXAMPLE_DATE)
    .filter(({ internal }) => !internal)
    .map(({ name, markdown }) => ({
      name,
      markdown: edit?.[0] === name ? markdown.replace(edit[1], edit[2]) : markdown,
    }));
  return judgeSet({ answers, proposal: proposalOf(answers), papers });
}

describe('the rules of the gate', () => {
  it('each have a set that passes and one that fails', () => {
    expect(Object.keys(GATE_SAMPLES).toSorted()).toEqual(GATE.map(({ name }) => name).toSorted());
  });

  it.each(samples)('%s holds in a set that is in order', (name, { passes }) => {
    expect(judged(passes).filter(({ rule }) => rule === name)).toEqual([]);
  });

  it.each(samples)(
    '%s finds what is wrong, and the question that mends it',
    (name, { fails, question, edit }) => {
      const found = judged(fails, edit).filter(({ rule }) => rule === name);
      expect(found.map((one) => one.question)).toContain(question);
    },
  );

  it('name only questions that are asked', () => {
    const found = samples.flatMap(([, { fails, edit }]) => judged(fails, edit));
    expect(found.map(({ question }) => question).filter((id) => !QUESTIONS.has(id))).toEqual([]);
  });
});

describe('the gate over the examples', () => {
  it.each([
    ['bornholm', ['arrangement.sted']],
    ['randers', []],
  ])('finds in %s what is still to be answered, and nothing else', (name, questions) => {
    const { answers } = exampleAnswers().find((one) => one.name === name) ?? {};
    if (answers === undefined) throw new Error(name);
    const papers = papersOf(answers, EXAMPLE_DATE).filter(({ internal }) => !internal);
    const found = judgeSet({ answers, proposal: proposalOf(answers), papers });
    expect([...new Set(found.map(({ question }) => question))].toSorted()).toEqual(questions);
  });
});

describe('the gate over any answers', () => {
  it('names a question that is asked for all it finds before a paper is made', () => {
    fc.assert(
      fc.property(anyAnswers(CATALOGUE.questions, 'fuld'), (drawn) => {
        const answers = { ...drawn, kommune: { ...(drawn.kommune as object), navn: 'Randers' } };
        const found = judgeSet({ answers, proposal: proposalOf(answers), papers: [] });
        for (const { question, message } of found) {
          expect(QUESTIONS.has(question), question).toBe(true);
          expect(message).not.toMatch(/undefined|null|NaN/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('lets the follow-up tell of a figure as it was and as it is', () => {
  const before = GATE_SAMPLES['no-goal-is-reached']?.passes ?? {};
  const after = figureAnswer(40, { enhed: 'dage', periode: 'november 2027' });
  const found = judged({ ...before, 'status.behandlet': 'ja', 'status.tal.svarfrist': after });
  expect(found.filter(({ rule }) => rule === 'same-figure-period-and-demand')).toEqual([]);
});
