import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/proposal/model/proposal.ts';
import { answersOf, type FlatAnswers } from '../builders/answers.ts';
import { anyAnswers } from '../builders/any-answers.ts';
import { CATALOGUE, proposalOf } from '../builders/papers.ts';

const RANDERS: FlatAnswers = { 'kommune.navn': 'Randers' };

function proposal(given: FlatAnswers = {}, date = '2026-11-22'): Proposal {
  return proposalOf(answersOf({ ...RANDERS, ...given }), date);
}

describe('the proposal', () => {
  it('is the same for the same answers, catalogue and date', () => {
    fc.assert(
      fc.property(anyAnswers(CATALOGUE.questions, 'fuld'), (answers) => {
        const randers = { ...answers, kommune: { ...(answers.kommune as object), navn: 'Randers' } };
        expect(proposalOf(randers)).toEqual(proposalOf(structuredClone(randers)));
      }),
      { numRuns: 30 },
    );
  });

  it('has null and never undefined for what is not known, since templates are strict', () => {
    fc.assert(
      fc.property(anyAnswers(CATALOGUE.questions, 'fuld'), (answers) => {
        const randers = { ...answers, kommune: { ...(answers.kommune as object), navn: 'Randers' } };
        expect(undefinedPaths(proposalOf(randers), 'proposal').filter((path) => !isOptional(path))).toEqual(
          [],
        );
      }),
      { numRuns: 30 },
    );
  });

  it('numbers the measures in the order of the themes, from 1 without a gap', () => {
    const { measures, themes } = proposal({ 'prioritet.tema': 'skaanejob' });
    const inThemes = themes.flatMap((one) => one.measures.map((each) => each.id));
    const byNumber = [...measures].sort((a, b) => a.number - b.number);
    expect(byNumber.map((one) => one.number)).toEqual(measures.map((_one, index) => index + 1));
    expect(byNumber.map((one) => one.id)).toEqual(inThemes);
  });

  it('says it is an example only when the answers do', () => {
    expect(proposal().example).toBe(false);
    expect(proposal({ eksempel: true }).example).toBe(true);
  });

  it('has the sender of the answers, and a gap for the name when there is none', () => {
    expect(proposal({ 'om_jer.afdeling': 'DH R', 'om_jer.navn': 'Kirsten' }).sender).toMatchObject({
      branch: 'DH R',
      name: 'Kirsten',
      title: 'formand',
      email: null,
    });
    expect(proposal().sender).toMatchObject({ branch: 'DH Randers', name: '[INDSÆT NAVN]' });
  });

  it.each([
    ['ja', true],
    ['delvist', true],
    ['nej', false],
    ['ved-ikke', false],
    [null, false],
  ])('builds on a strategy that exists: %s', (status, exists) => {
    expect(proposal({ 'kommune.strategi': status }).strategy.exists).toBe(exists);
  });

  it('keeps the paragraphs of a long answer, each on one line', () => {
    const text = 'Første linje\nog anden.\n\n\n  Nyt afsnit.  \n\n';
    expect(proposal({ 'kommune.gaar_godt': text }).doesWell).toEqual([
      'Første linje og anden.',
      'Nyt afsnit.',
    ]);
  });
});

/** Fields of the catalogue that a measure may lack; no template prints them without asking first. */
function isOptional(path: string): boolean {
  return path.endsWith('.indicator.tal');
}

function undefinedPaths(value: unknown, path: string): readonly string[] {
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => undefinedPaths(inner, `${path}.${key}`));
}
