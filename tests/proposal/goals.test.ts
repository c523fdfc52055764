import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Municipality } from '../../src/content/catalogue/registers.ts';
import { addDays, addMonths } from '../../src/danish/date.ts';
import { buildProposal } from '../../src/proposal/build-proposal.ts';
import type { Proposal } from '../../src/proposal/model/proposal.ts';
import { answersOf, type FlatAnswers, figureAnswer } from '../builders/answers.ts';
import { anyAnswers } from '../builders/any-answers.ts';
import { smallCatalogue } from '../builders/catalogue.ts';
import { CATALOGUE, proposalOf } from '../builders/papers.ts';
import { theme } from '../builders/themes.ts';

const RANDERS: FlatAnswers = { 'kommune.navn': 'Randers' };

function proposal(given: FlatAnswers = {}, date = '2026-11-22'): Proposal {
  return proposalOf(answersOf({ ...RANDERS, ...given }), date);
}

describe('the goals', () => {
  const withFigure = (value: unknown, goal?: unknown) =>
    proposal({ 'tal.skaanejob': value, 'maal.skaanejob': goal, 'temaer.skaanejob.indsatser': ['SKÅ-1'] });

  function skaanejob(given: Proposal) {
    return given.goals.find((goal) => goal.measureId === 'SKÅ-1');
  }

  it('are one to six, each with baseline, target, date and source', () => {
    fc.assert(
      fc.property(anyAnswers(CATALOGUE.questions, 'fuld'), (answers) => {
        const randers = { ...answers, kommune: { ...(answers.kommune as object), navn: 'Randers' } };
        const { goals, date } = proposalOf(randers);
        expect(goals.length).toBeGreaterThanOrEqual(1);
        expect(goals.length).toBeLessThanOrEqual(6);
        for (const goal of goals) {
          expect([goal.what, goal.baseline, goal.target, goal.source]).not.toContain('');
          expect(goal.by > date).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are never measured before the measure that moves them is in place', () => {
    fc.assert(
      fc.property(anyAnswers(CATALOGUE.questions, 'fuld'), fc.nat(365 * 4), (answers, days) => {
        const randers = { ...answers, kommune: { ...(answers.kommune as object), navn: 'Randers' } };
        const { goals, measures, calendar } = proposalOf(randers, addDays('2026-06-01', days));
        for (const goal of goals) {
          const measure = measures.find((one) => one.id === goal.measureId);
          const begun = measure?.deadline ?? calendar.decision;
          expect(goal.by >= begun, `${goal.what}: ${goal.by} before ${begun}`).toBe(true);
          const countable = addMonths(begun, measure?.indicator.foelges_maaneder ?? 0);
          expect((goal.firstCount ?? countable) >= countable).toBe(true);
          if (goal.figureId === null) expect(goal.by >= countable, goal.what).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of what must last are counted when the first can have lasted so long, also after the period', () => {
    const { goals, measures, period } = proposal({ 'temaer.tvaergaaende.indsatser': ['TVÆ-2'] });
    const begins = measures.find((one) => one.id === 'TVÆ-2')?.deadline ?? '';
    const goal = goals.find((one) => one.measureId === 'TVÆ-2');
    expect(goal?.what).toContain('i løbet af 18 måneder');
    expect(goal?.firstCount).toSatisfy((day: string) => day >= addMonths(begins, 18));
    expect(goal?.by).toBe(goal?.firstCount);
    expect(Number(goal?.by.slice(0, 4))).toBeGreaterThan(period.to);
  });

  it('are in place on the day the branch wants its goal reached, when that is sooner than the catalogue says', () => {
    const { goals, measures } = proposal({
      'tal.svarfrist': figureAnswer(56, { enhed: 'dage' }),
      'maal.svarfrist': { vaerdi: 28, dato: '2027-05-01' },
      'temaer.kompensation.indsatser': ['KOM-1'],
    });
    expect(goals.find((goal) => goal.measureId === 'KOM-1')).toMatchObject({
      what: expect.stringContaining('når et job venter'),
      baseline: expect.stringContaining('56 dage i alle sager'),
      by: '2027-05-01',
    });
    expect(measures.find((one) => one.id === 'KOM-1')?.deadline).toBe('2027-05-01');
  });

  it("have the branch's own figure as baseline, with its period, and its own target and date", () => {
    const given = withFigure(figureAnswer(1074, { periode: '3. kvartal 2026', kilde: 'kommunens svar' }), {
      vaerdi: 1110,
      dato: '2029-06-30',
    });
    expect(skaanejob(given)).toMatchObject({
      baseline: '1.074 (3. kvartal 2026)',
      target: '1.110',
      by: '2029-06-30',
      source: 'kommunens svar',
    });
  });

  it('show a gap with where to look, while the figure is not known', () => {
    expect(skaanejob(withFigure(undefined))?.baseline).toMatch(/^\[INDSÆT TAL: .+\]$/);
  });

  it('ask the municipality for what the branch could not find', () => {
    expect(skaanejob(withFigure('ved-ikke'))?.baseline).toBe('kendes ikke; vi spørger kommunen');
  });

  it('never print a figure of fewer than five persons', () => {
    const goal = skaanejob(withFigure(figureAnswer(3), { vaerdi: 9, dato: '2029-06-30' }));
    expect(goal?.baseline).toBe('færre end fem; tallet trykkes ikke');
  });

  it('invent no baseline where nobody counts yet', () => {
    const uncounted = proposal().goals.filter((goal) => goal.baseline === 'kendes ikke');
    expect(uncounted.length).toBeGreaterThan(0);
    expect(uncounted.every((goal) => !/\d/.test(goal.baseline))).toBe(true);
  });

  it('of a catalogue with a goal that no measure moves are only those the branch set itself', () => {
    const catalogue = smallCatalogue({ themes: [theme('a')] });
    const goals = (given: FlatAnswers) =>
      buildProposal({
        answers: answersOf({ ...RANDERS, ...given }),
        catalogue,
        municipality: catalogue.municipalities[0] as Municipality,
        date: '2026-11-22',
      }).goals.map((goal) => goal.what);
    const figure = { 'tal.ledighedsydelse': figureAnswer(388) };
    expect(goals(figure)).not.toContain('borgere på ledighedsydelse');
    expect(goals({ ...figure, 'maal.ledighedsydelse': { vaerdi: 300, dato: '2029-12-31' } })).toContain(
      'borgere på ledighedsydelse',
    );
  });
});
