import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/danish/words.ts';
import { measureLength } from '../../../src/papers/write/fit-length.ts';
import { answersOf, type FlatAnswers, figureAnswer } from '../../builders/answers.ts';
import { exampleAnswers, papersAskedFor, papersOf, proposalOf } from '../../builders/papers.ts';

const strategy = (given: FlatAnswers = {}) =>
  papersOf(answersOf({ 'kommune.navn': 'Randers', ...given })).find(({ name }) => name === 'strategiforslag')
    ?.markdown ?? '';
const STORY = 'En smed ventede fem uger på en hjelm med lyd. '.repeat(35).trim();
const FIGURES = {
  'tal.fleksjob': figureAnswer(2140),
  'tal.ledighedsydelse': figureAnswer(388),
  'tal.foertidspension': figureAnswer(5120),
};
const MISSING = Object.fromEntries(
  ['screening', 'kompensation', 'medarbejderviden', 'tvaergaaende', 'skaanejob'].map((id) => [
    `temaer.${id}.status`,
    'nej',
  ]),
);

describe('the strategy is as long as what the branch has told', () => {
  it.each(exampleAnswers())('of $name it has at most 1,300 words before the sources', ({ answers }) => {
    const paper = papersOf(answers).find(({ name }) => name === 'strategiforslag')?.markdown ?? '';
    expect(measureLength(paper).words).toBeLessThanOrEqual(1300);
  });

  it('counts the long answers and the figures that can be printed, and nothing the municipality answered later', () => {
    const material = (given: FlatAnswers) =>
      proposalOf(answersOf({ 'kommune.navn': 'Randers', ...given })).material;
    expect(material({ 'debat.eksempel': STORY, ...FIGURES })).toEqual({
      words: countWords(STORY),
      figures: 3,
      little: false,
    });
    expect(material({ 'debat.eksempel': STORY, 'tal.fleksjob': figureAnswer(3) }).figures).toBe(0);
    expect(material({ 'debat.eksempel': STORY }).little).toBe(true);
    expect(material(FIGURES).little).toBe(true);
    expect(material({ 'status.KOM-1.lovet': STORY }).words).toBe(0);
  });

  it('with little of its own, it asks only for what the branch has told of, and says what else is missing', () => {
    const little = strategy({ ...MISSING, 'prioritet.tema': 'kompensation' });
    expect(little).toContain('### 1. ');
    expect(little).not.toContain('### 2. ');
    expect(little).toMatch(/\*\*Mangler\*\* \|.*navngivne nøglepersoner/);
    expect(strategy({ ...MISSING, ...FIGURES, 'debat.eksempel': STORY })).toContain('### 4. ');
  });
});

describe('how it is in the place', () => {
  const told = (given: FlatAnswers) => {
    const paper = strategy(given);
    return paper.slice(paper.indexOf('## Sådan er det'), paper.indexOf('## Det foreslår vi'));
  };
  const EMPTY_TABLE = /\| :--- \| :--- \|\n(?!\|)/;

  it('is left to be filled in where nothing is told, and never an empty table', () => {
    expect(told({})).toContain('[INDSÆT: hvordan er det hos jer?');
    expect(told({})).not.toMatch(EMPTY_TABLE);
  });

  it.each<[string, FlatAnswers]>([
    ['what goes well', { 'kommune.gaar_godt': 'Rådhuset har fået en rampe.' }],
    ['a figure', { 'tal.fleksjob': figureAnswer(2140), 'prioritet.tema': 'fleksjob' }],
    ['one theme', { 'temaer.screening.status': 'nej' }],
  ])('is told with %s alone', (_what, given) => {
    expect(told(given)).not.toContain('[INDSÆT');
    expect(told(given)).not.toMatch(EMPTY_TABLE);
  });
});

describe('nothing the branch told is lost in the strategy', () => {
  it('a figure that no measure is about has a row beside the goals', () => {
    const paper = strategy({
      'temaer.kompensation.indsatser': ['KOM-1'],
      'tal.foertidspension': figureAnswer(5120),
    });
    expect(paper.slice(paper.indexOf('## Bilag'))).toMatch(/Fuldtidspersoner på førtidspension \| 5\.120 \(/);
  });

  it('an example stands under its measure, and in the story of the place where it has none', () => {
    const told = { 'temaer.kompensation.eksempel': 'Hjelmen kom efter fem uger.' };
    const under = strategy({ ...told, 'temaer.kompensation.indsatser': ['KOM-1'] });
    expect(under.indexOf('Hjelmen kom')).toBeGreaterThan(under.indexOf('## Det foreslår vi'));
    const beside = strategy({ ...told, 'temaer.screening.indsatser': ['SCR-1'] });
    expect(beside.indexOf('Hjelmen kom')).toBeLessThan(beside.indexOf('## Det foreslår vi'));
    expect(beside).toContain('> Hjelmen kom efter fem uger.');
  });

  it('what happens is told while it is ahead on the day the paper is sent', () => {
    const meeting = { 'moede.dato': '2027-02-03' };
    const past = 'Den 8. december 2026 drøfter udvalget ventetiden.';
    expect(strategy({ ...meeting, 'debat.anledning': past })).not.toContain(past);
    const ahead = 'Den 8. marts 2027 åbner det nye hus.';
    expect(strategy({ ...meeting, 'debat.anledning': ahead })).toContain(ahead);
  });
});

describe('»Viden og lov«', () => {
  const answers = answersOf({ 'kommune.navn': 'Randers', ...FIGURES, 'debat.eksempel': STORY });

  it('is made when somebody asks for it, and is the same in every municipality', () => {
    expect(papersOf(answers).map(({ name }) => name)).not.toContain('viden-og-lov');
    const [randers] = papersAskedFor('vidensark', answers);
    const [laesoe] = papersAskedFor('vidensark', answersOf({ 'kommune.navn': 'Læsø' }));
    expect(randers?.markdown).toBe(laesoe?.markdown);
  });
});
