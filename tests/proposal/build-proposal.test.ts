import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConditionCheck } from '../../src/catalogue/condition.ts';
import type { Municipality } from '../../src/catalogue/registers.ts';
import { buildProposal } from '../../src/proposal/build-proposal.ts';
import type { Proposal } from '../../src/proposal/proposal.ts';
import { answersOf, type FlatAnswers, figureAnswer } from '../builders/answers.ts';
import { anyAnswers } from '../builders/any-answers.ts';
import { question, smallCatalogue } from '../builders/catalogue.ts';
import { CATALOGUE, proposalOf } from '../builders/papers.ts';
import { measure, theme } from '../builders/themes.ts';

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

describe('the municipality', () => {
  const bornholm: Municipality = {
    kode: '0400',
    navn: 'Bornholm',
    formelt_navn: 'Bornholms Regionskommune',
    genitiv: 'Bornholms Regionskommunes',
    navn_genitiv: 'Bornholms',
    region: 'Region Hovedstaden',
    region_fra_2027: 'Region Østdanmark',
    alias: [],
    sted: 'på Bornholm',
  };

  it('stands with its formal name and the right word for "in"', () => {
    expect(proposal({ 'kommune.navn': 'bornholms' }).municipality).toMatchObject({
      name: 'Bornholm',
      formalName: bornholm.formelt_navn,
      formalGenitive: bornholm.genitiv,
      place: 'på Bornholm',
    });
    expect(proposal().municipality).toMatchObject({ place: 'i Randers', nameGenitive: "Randers'" });
  });

  it.each([
    ['2026-12-31', 'Region Hovedstaden'],
    ['2027-01-01', 'Region Østdanmark'],
  ])('on %s is in %s', (date, region) => {
    expect(proposal({ 'kommune.navn': 'Bornholm' }, date).municipality.region).toBe(region);
  });

  it.each([
    ['byraad', 'byrådet'],
    ['kommunalbestyrelse', 'kommunalbestyrelsen'],
    ['borgerrepraesentation', 'Borgerrepræsentationen'],
    [null, 'kommunalbestyrelsen'],
    ['ved-ikke', 'kommunalbestyrelsen'],
  ])('calls its council what it is called: %s', (raad, name) => {
    expect(proposal({ 'kommune.raad': raad }).municipality.council).toBe(name);
  });

  it('has its committee by name, or by a description that says it is one', () => {
    expect(proposal({ 'kommune.udvalg': 'Jobudvalget' }).municipality.committee).toEqual({
      name: 'Jobudvalget',
      known: true,
    });
    expect(proposal({ 'kommune.udvalg': 'ved-ikke' }).municipality.committee.known).toBe(false);
  });

  it('says jobcenter only when it does so itself', () => {
    expect(proposal({ 'kommune.jobcenter': 'ja' }).municipality.saysJobcentre).toBe(true);
    expect(proposal({ 'kommune.jobcenter': 'ved-ikke' }).municipality.saysJobcentre).toBe(false);
  });
});

describe('the names left open in the catalogue', () => {
  const withDemand = (krav: string, given: FlatAnswers = {}) =>
    buildProposal({
      answers: answersOf({ ...RANDERS, ...given }),
      catalogue: smallCatalogue({ themes: [theme('a', { indsatser: [measure('A-1', { krav })] })] }),
      municipality: CATALOGUE.municipalities.find((one) => one.navn === 'Fanø') as Municipality,
      date: '2026-11-22',
      holds: createConditionCheck(),
    }).measures[0]?.demand;

  it.each([
    ['lade {udvalget} se på det', 'lade udvalget se på det'],
    ['lade {kommunen} begynde {sted}', 'lade kommunen begynde på Fanø'],
    ['spørge {rådet}', 'spørge kommunalbestyrelsen'],
    ['{kommunen} begynder', 'Kommunen begynder'],
  ])('are filled in: %s', (text, filled) => {
    expect(withDemand(text)).toBe(filled);
  });

  it('take the name of the committee to the letter, whatever it looks like', () => {
    const odd = { 'kommune.udvalg': "{sted} $& $' udvalget" };
    expect(withDemand('bede {udvalget} {sted}', odd)).toBe("bede {sted} $& $' udvalget på Fanø");
  });
});

describe('the goals', () => {
  const withFigure = (value: unknown, goal?: unknown) =>
    proposal({ 'tal.skaanejob': value, 'maal.skaanejob': goal, 'temaer.skaanejob.indsatser': ['SKÅ-1'] });

  function skaanejob(given: Proposal) {
    return given.goals.find((goal) => goal.measureId === 'SKÅ-1');
  }

  it('are three to six, of every kind, each with baseline, target, date and source', () => {
    fc.assert(
      fc.property(anyAnswers(CATALOGUE.questions, 'fuld'), (answers) => {
        const randers = { ...answers, kommune: { ...(answers.kommune as object), navn: 'Randers' } };
        const { goals, date } = proposalOf(randers);
        expect(goals.length).toBeGreaterThanOrEqual(3);
        expect(goals.length).toBeLessThanOrEqual(6);
        expect(new Set(goals.map((goal) => goal.type)).size).toBe(3);
        for (const goal of goals) {
          expect([goal.what, goal.baseline, goal.target, goal.source]).not.toContain('');
          expect(goal.by > date).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
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
    expect(skaanejob(withFigure('ved-ikke'))?.baseline).toMatch(/^\[INDSÆT TAL: .+\]$/);
  });

  it('never print a figure of fewer than five persons', () => {
    const goal = skaanejob(withFigure(figureAnswer(3), { vaerdi: 9, dato: '2029-06-30' }));
    expect(goal?.baseline).toBe('færre end fem; tallet trykkes ikke');
  });

  it('say when counting begins where nobody counts yet, and invent nothing', () => {
    const uncounted = proposal().goals.filter((goal) => goal.baseline.startsWith('kendes ikke'));
    expect(uncounted.length).toBeGreaterThan(0);
    expect(uncounted.every((goal) => /\d{4}$/.test(goal.baseline))).toBe(true);
  });

  it('of a catalogue with a goal that no measure moves are only those the branch set itself', () => {
    const catalogue = smallCatalogue({
      themes: [theme('a')],
      questions: [...smallCatalogue().questions, question({ id: 'x.y', type: 'tekst' })],
    });
    const goals = (given: FlatAnswers) =>
      buildProposal({
        answers: answersOf({ ...RANDERS, ...given }),
        catalogue,
        municipality: catalogue.municipalities[0] as Municipality,
        date: '2026-11-22',
        holds: createConditionCheck(),
      }).goals.map((goal) => goal.what);
    const figure = { 'tal.ledighedsydelse': figureAnswer(388) };
    expect(goals(figure)).not.toContain('borgere på ledighedsydelse');
    expect(goals({ ...figure, 'maal.ledighedsydelse': { vaerdi: 300, dato: '2029-12-31' } })).toContain(
      'borgere på ledighedsydelse',
    );
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
