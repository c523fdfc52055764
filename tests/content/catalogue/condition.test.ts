import { describe, expect, it } from 'vitest';
import { type Condition, conditionHolds } from '../../../src/content/catalogue/condition.ts';
import { answersOf } from '../../builders/answers.ts';

const HAS_STRATEGY: Condition = { 'kommune.strategi': { enum: ['ja', 'delvist'] } };

describe('a condition', () => {
  it('that is not there always holds', () => {
    expect(conditionHolds(undefined, answersOf())).toBe(true);
  });

  it.each([
    ['ja', true],
    ['delvist', true],
    ['nej', false],
    ['ved-ikke', false],
    [null, false],
  ])('on a choice: %s', (strategi, expected) => {
    expect(conditionHolds(HAS_STRATEGY, answersOf({ 'kommune.strategi': strategi }))).toBe(expected);
  });

  it('does not hold while the question is not answered', () => {
    expect(conditionHolds(HAS_STRATEGY, answersOf())).toBe(false);
    expect(conditionHolds(HAS_STRATEGY, answersOf({ kommune: 'Randers' }))).toBe(false);
  });

  it('holds only when all its parts do', () => {
    const both: Condition = { ...HAS_STRATEGY, 'debat.maks_ord': { type: 'integer' } };
    expect(conditionHolds(both, answersOf({ 'kommune.strategi': 'ja' }))).toBe(false);
    expect(conditionHolds(both, answersOf({ 'kommune.strategi': 'ja', 'debat.maks_ord': 300 }))).toBe(true);
  });

  it('on a figure holds when there is one, and not for "ved ikke"', () => {
    const known: Condition = { 'tal.fleksjob': { type: 'object' } };
    expect(conditionHolds(known, answersOf({ 'tal.fleksjob': { vaerdi: 1 } }))).toBe(true);
    expect(conditionHolds(known, answersOf({ 'tal.fleksjob': 'ved-ikke' }))).toBe(false);
  });

  it('sees only what the answers themselves hold', () => {
    expect(conditionHolds({ 'kommune.constructor': {} }, answersOf({ 'kommune.navn': 'Randers' }))).toBe(
      false,
    );
  });

  it('with a misspelt word of JSON Schema is a fault of the catalogue', () => {
    expect(() =>
      conditionHolds({ 'kommune.strategi': { enmu: ['ja'] } }, answersOf({ 'kommune.strategi': 'ja' })),
    ).toThrow(/enmu/);
  });
});
