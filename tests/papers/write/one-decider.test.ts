import { describe, expect, it } from 'vitest';
import { answersOf, type FlatAnswers } from '../../builders/answers.ts';
import { section } from '../../builders/paper-text.ts';
import { CATALOGUE, exampleAnswers, paperNamed, papersOf } from '../../builders/papers.ts';

/** Who decides, what is known and what is asked for, as readers in the municipality held them against each other. */

const BRANCH: FlatAnswers = {
  'kommune.navn': 'Randers',
  'kommune.udvalg': 'Arbejdsmarkedsudvalget',
  'om_jer.navn': 'Kim Holm',
  'prioritet.tema': 'kompensation',
  'temaer.kompensation.indsatser': ['KOM-1'],
  'temaer.skaanejob.indsatser': ['SKÅ-1'],
};
const paper = (name: string, given: FlatAnswers = {}) =>
  paperNamed(papersOf(answersOf({ ...BRANCH, ...given })), name);
const POLICY = { 'kommune.strategi': 'ja', 'kommune.strategi_titel': 'Handicappolitik 2023-2027' };
const EARLY = { 'debat.anledning': 'Tirsdag den 8. december drøfter Arbejdsmarkedsudvalget ventetiden.' };
const PARTLY: FlatAnswers = {
  'prioritet.tema': 'skaanejob',
  'status.behandlet': 'ja',
  'status.dato': '2026-06-10',
  'status.indsatser': ['SKÅ-1', 'KOM-1'],
  'status.SKÅ-1.besluttet': 'delvist',
  'status.SKÅ-1.lovet': 'Et brev til alle nye fra september.',
  'status.SKÅ-1.nu': '14 har ringet på grund af brevet.',
  'status.SKÅ-1.rest': 'sende brevet også til dem, der får førtidspension i dag',
  'status.KOM-1.besluttet': 'nej',
  'temaer.kompensation.indsatser': [],
};

describe('the committee decides what is its own', () => {
  it.each(exampleAnswers())('and nobody else is asked for the same: $name', ({ answers }) => {
    const item = section(paperNamed(papersOf(answers), 'strategiforslag'), /Indstilling/);
    expect(item).not.toMatch(/indstiller til \p{L}+ at vedtage/u);
    expect(item).toMatch(/beslutter/);
  });

  it('hears others first', () => {
    expect(section(paper('strategiforslag'), /Indstilling/)).toMatch(
      /1\. hører handicaprådet og .* til den .*,\n2\. beslutter derefter, i marts 2027, indsatser og mål for 2027 til 2029 og orienterer kommunalbestyrelsen,/,
    );
    expect(section(paper('strategiforslag', EARLY), /Indstilling/)).toMatch(
      /1\. vedtager indsats 1 .*\n2\. hører .* om resten .*\n3\. beslutter derefter/,
    );
  });

  it('and leaves a policy, and money in the budget, to the council', () => {
    expect(section(paper('strategiforslag', POLICY), /Indstilling/)).toMatch(
      /indstiller til kommunalbestyrelsen at skrive dem ind i Handicappolitik 2023-2027, når den bliver fornyet/,
    );
    expect(paper('strategiforslag')).not.toContain('indstiller til');
  });

  it('and one measure is no strategy', () => {
    const one = { 'temaer.skaanejob.indsatser': [] };
    expect(paper('strategiforslag', one)).toMatch(/^# Forslag om handicap og job i Randers Kommune/);
    expect(paper('moedeoplaeg', one)).not.toContain('Forslag til strategi');
  });
});

describe('what the branch knows of a promise', () => {
  it.each(['strategiforslag', 'moedeoplaeg'])('stands where the rest is asked for: %s', (name) => {
    expect(paper(name, PARTLY)).toContain('14 har ringet på grund af brevet.');
  });

  it('and the price is that of the rest', () => {
    for (const name of ['strategiforslag', 'moedeoplaeg'])
      expect(paper(name, PARTLY)).not.toContain('timer til at skrive siden');
  });

  it('a no is told, and not asked for as if it were not', () => {
    expect(paper('strategiforslag', PARTLY)).toContain(
      'Kommunen sagde i juni 2026 nej til en kort svarfrist, når et job venter. Det beder vi ikke om igen her.',
    );
    const followUp = paper('opfoelgning', PARTLY);
    expect(followUp).not.toContain('Vi mener stadig');
    expect(followUp).toContain('Vi beder ikke om det igen i vores forslag');
    expect(section(followUp, /Sæt en kort svarfrist/)).not.toContain('Vi foreslår at begynde her');
    expect(paper('strategiforslag', { ...PARTLY, 'temaer.kompensation.indsatser': ['KOM-1'] })).not.toContain(
      'Det beder vi ikke om igen her',
    );
  });

  it('part of it is called a part', () => {
    expect(section(paper('ark', PARTLY), /Det er lovet/)).toContain('førtidspensionister (en del)');
  });
});

describe('the paper for everybody', () => {
  it('knows the day when the committee may have decided', () => {
    const sent = { ...EARLY, 'moede.dato': '2027-02-03' };
    for (const name of ['kort-fortalt', 'ark']) expect(paper(name, sent)).toContain('den 8. december 2026');
    expect(paper('moedeoplaeg', sent)).toContain('Blev det besluttet dér, falder punktet væk.');
  });

  it('gives the limit that is asked for', () => {
    const own = { 'debat.krav': 'vedtage, at svar på hjælpemidler højst tager fire uger, når et job venter' };
    expect(paper('kort-fortalt', own)).toContain('Højst fire uger.');
  });
});

it('a day asked for before the answers are due needs none of them', () => {
  const early = { ...EARLY, 'moede.dato': '2026-12-07' };
  expect(paper('moedeoplaeg', early)).toContain('Det kan besluttes uden svaret');
});

it('nothing is asked about that is not proposed', () => {
  const unknown = { 'temaer.screening.status': 'ved-ikke', 'temaer.skaanejob.status': 'ved-ikke' };
  const status = (id: string) => CATALOGUE.themes.find((one) => one.id === id)?.status.tekst ?? '';
  const letter = paper('spoergsmaal-til-kommunen', unknown);
  expect(letter).not.toContain(status('screening'));
  expect(letter).toContain(status('skaanejob'));
  expect(paper('strategiforslag', unknown)).not.toMatch(/Ved vi ikke.*samtale om støtte/);
});

describe('in the catalogue', () => {
  const measures = CATALOGUE.themes.flatMap(({ indsatser }) => indsatser);

  it.each(measures.map((one) => [one.id, one] as const))('%s has one price', (_id, { oekonomi }) => {
    expect(oekonomi.startsWith('Omprioritering') && /med i budgettet/.test(oekonomi)).toBe(false);
  });
});

it('a file kept for later says so above the letter', () => {
  expect(paper('aktindsigt')).toMatch(/> \*\*Ikke en del af brevet\.\*\*/);
});
