import { describe, expect, it } from 'vitest';
import type { Debate } from '../../../src/proposal/model/debate.ts';
import { answersOf, type FlatAnswers, figureAnswer } from '../../builders/answers.ts';
import { wholeText } from '../../builders/paper-text.ts';
import { CATALOGUE, paperNamed, papersOf, proposalOf } from '../../builders/papers.ts';

function debate(given: FlatAnswers = {}): Debate {
  return proposalOf(answersOf({ 'kommune.navn': 'Randers', ...given })).debate;
}

describe('the one demand', () => {
  it.each([
    ['At vedtage en frist.', 'vedtage en frist'],
    ['at  vedtage\nen frist', 'vedtage en frist'],
    ['Vedtage en frist!', 'vedtage en frist'],
    ['vedtage en frist', 'vedtage en frist'],
    ['IPS til alle', 'IPS til alle'],
    ['attest til alle', 'attest til alle'],
  ])('reads on after "at": %j', (krav, clause) => {
    expect(debate({ 'debat.krav': krav }).demand).toBe(clause);
  });

  it.each([
    ['vedtage en frist, inden budgettet bliver lagt', true],
    ['vedtage en frist senest til sommer', true],
    ['vedtage en frist i 2027', true],
    ['vedtage en frist', false],
    ['love svar inden fire uger', false],
    ['vedtage et mål for, hvor mange der er fra ledighedsydelse i job ved udgangen af 2028', false],
    ['vise tallene i april og oktober hvert år', false],
    ['indenfor rammen at finde plads', false],
  ])('knows whether it has a time: %s', (krav, hasTime) => {
    expect(debate({ 'debat.krav': krav }).plan.deadline.kind === 'egen').toBe(hasTime);
  });

  it('is that of the first measure when the branch has none of its own', () => {
    const own = debate({ 'prioritet.tema': 'skaanejob', 'debat.krav': null });
    expect(own.theme.id).toBe('skaanejob');
    expect(own.demand).toBe(own.measure?.demand);
  });

  it('never begins with a capital or ends with a stop when it is ours', () => {
    for (const id of [
      'screening',
      'kompensation',
      'medarbejderviden',
      'virksomhedskontakt',
      'tvaergaaende',
      'skaanejob',
    ]) {
      expect(debate({ 'prioritet.tema': id }).demand).toMatch(/^[a-zæøå].*[^.!]$/);
    }
  });
});

describe('the limit of the newspaper', () => {
  it.each([
    [{}, { maxWords: null, maxCharacters: null }],
    [{ 'debat.maks_ord': 'ved-ikke' }, { maxWords: null, maxCharacters: null }],
    [{ 'debat.maks_ord': 200 }, { maxWords: 200, maxCharacters: null }],
    [{ 'debat.maks_tegn': 1200 }, { maxWords: null, maxCharacters: 1200 }],
    [
      { 'debat.maks_ord': 250, 'debat.maks_tegn': 1500 },
      { maxWords: 250, maxCharacters: 1500 },
    ],
  ])('%j is kept, and none is made up', (given, limit) => {
    expect(debate(given)).toMatchObject(limit);
  });
});

describe('the figure that carries the piece', () => {
  const known = { 'prioritet.tema': 'skaanejob', 'tal.foertidspension': figureAnswer(5120) };

  it('is the first known one of the theme', () => {
    expect(debate(known).figure?.id).toBe('tal.foertidspension');
    expect(debate({ ...known, 'tal.skaanejob': figureAnswer(74) }).figure?.id).toBe('tal.skaanejob');
  });

  it('is never one of fewer than five persons', () => {
    expect(debate({ ...known, 'tal.skaanejob': figureAnswer(3) }).figure?.id).toBe('tal.foertidspension');
  });

  it('is none while no figure is known', () => {
    expect(debate({ 'prioritet.tema': 'skaanejob' }).figure).toBeNull();
  });
});

describe('a demand of the branch that no measure of the proposal asks for', () => {
  const OWN = 'sende en bus med teleslynge rundt til alle byens pladser hver eneste lørdag formiddag';
  const given = {
    'prioritet.tema': 'kompensation',
    'temaer.kompensation.indsatser': ['KOM-1'],
    'temaer.skaanejob.indsatser': ['SKÅ-1'],
  };

  it('has no measure, and a figure only where its theme has one', () => {
    const own = debate({ ...given, 'debat.krav': OWN, 'tal.foertidspension': figureAnswer(5120) });
    expect(own.measure).toBeNull();
    expect(own.figure).toBeNull();
    expect(own.theme.id).toBe('kompensation');
  });

  it('prints no title, objection, first step or count of another in any paper', () => {
    const papers = papersOf(answersOf({ 'kommune.navn': 'Randers', ...given, 'debat.krav': OWN }));
    const measures = CATALOGUE.themes.flatMap((theme) => theme.indsatser);
    const foreign = measures.filter(({ id }) => id === 'KOM-1');
    for (const name of ['moedeoplaeg', 'debatindlaeg', 'debatindlaeg-ekstra']) {
      const text = wholeText(paperNamed(papers, name));
      expect(text).toContain(OWN);
      for (const one of foreign) {
        for (const words of [one.kort, one.indvending, one.foerste_skridt, one.indikator.hvad])
          expect(text).not.toContain(words.replace(/\.$/, ''));
      }
    }
    expect(wholeText(paperNamed(papers, 'strategiforslag'))).toContain(OWN);
    expect(wholeText(paperNamed(papers, 'kort-fortalt'))).toContain(OWN);
  });

  it.each([
    ['oplyse alle førtidspensionister om skånejob', 'SKÅ-1'],
    ['love en svarfrist på fire uger', 'KOM-1'],
    ['indføre et loft på 40 sager i kommunens jobcenter', null],
  ])('is told from one that a measure asks for: %s', (demand, id) => {
    expect(debate({ ...given, 'debat.krav': demand }).measure?.id ?? null).toBe(id);
  });
});
