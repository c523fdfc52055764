import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/answers/answer-marks.ts';
import type { Answers } from '../../src/answers/answers.ts';
import { compareAnswers } from '../../src/answers/compare-answers.ts';
import { CATALOGUE } from '../builders/papers.ts';

const question = (id: string) => {
  const found = CATALOGUE.questions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
/** Written by hand, and may be not known. */
const WRITTEN = question('debat.eksempel');
const CHOSEN = CATALOGUE.questions.find(({ type, ved_ikke }) => type === 'valg' && ved_ikke) ?? WRITTEN;

const answering = (id: string, value: unknown): Answers =>
  id.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Answers;

/** What becomes of one question, answered so by the two, and so by what both have come from. */
function outcome(id: string, one: unknown, other: unknown, before?: { readonly value: unknown }): string {
  const set = (value: unknown) => (value === undefined ? ({} as Answers) : answering(id, value));
  const compared = compareAnswers(set(one), set(other), [question(id)], before && marksOf(set(before.value)));
  if (compared.differences.length > 0) return 'asked';
  const [settled] = compared.settled;
  return settled ? `${settled.from}, ${settled.why}` : `same ${compared.same}`;
}

describe('two sets of answers', () => {
  it.each([
    ['x', 'x', 'same 1'],
    [undefined, undefined, 'same 0'],
    ['x', undefined, 'one, answered'],
    [undefined, 'x', 'other, answered'],
    ['x', 'y', 'asked'],
    // Somebody may have taken it out.
    ['x', null, 'asked'],
    [null, 'x', 'asked'],
    [undefined, null, 'other, answered'],
  ])('of unknown origin: %j and %j is %s', (one, other, expected) => {
    expect(outcome(WRITTEN.id, one, other)).toBe(expected);
  });

  it.each([
    ['ja', 'ved-ikke', 'one, answered'],
    ['ved-ikke', 'nej', 'other, answered'],
    [null, 'ved-ikke', 'other, answered'],
    ['ja', 'nej', 'asked'],
  ])('take what is known before what is not: %j and %j is %s', (one, other, expected) => {
    expect(outcome(CHOSEN.id, one, other)).toBe(expected);
  });

  it.each([
    ['x', 'y', 'x', 'other, changed'],
    ['y', 'x', 'x', 'one, changed'],
    ['y', 'z', 'x', 'asked'],
    ['y', 'y', 'x', 'same 1'],
    // Taken out on purpose, and not brought back by the one who has an older copy.
    [null, 'x', 'x', 'one, changed'],
    ['x', null, 'x', 'other, changed'],
    // A line that is gone was not taken out by the program.
    ['x', undefined, 'x', 'one, answered'],
    [undefined, 'x', 'x', 'other, answered'],
    ['y', undefined, undefined, 'one, answered'],
  ])('that have come from the same: %j and %j, before %j, is %s', (one, other, before, expected) => {
    expect(outcome(WRITTEN.id, one, other, { value: before })).toBe(expected);
  });

  it('hold a figure as a whole, whatever the order of its parts', () => {
    const figure = {
      vaerdi: 412,
      enhed: 'antal',
      periode: '2. kvartal 2026',
      kilde: 'x',
      opslaaet: '2026-11-01',
    };
    const turned = Object.fromEntries(Object.entries(figure).reverse());
    expect(outcome('tal.fleksjob', figure, turned)).toBe('same 1');
    expect(outcome('tal.fleksjob', figure, { ...figure, opslaaet: '2026-11-02' })).toBe('asked');
  });

  it('leave no answer in what is kept of them', () => {
    const marks = JSON.stringify(marksOf(answering('debat.eksempel', 'En hemmelig historie')));
    expect(marks).not.toContain('hemmelig');
  });
});
