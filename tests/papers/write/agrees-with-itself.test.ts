import { describe, expect, it } from 'vitest';
import { answersOf, type FlatAnswers, figureAnswer } from '../../builders/answers.ts';
import { section } from '../../builders/paper-text.ts';
import { exampleAnswers, paperNamed, papersOf, proposalOf } from '../../builders/papers.ts';

const BRANCH: FlatAnswers = {
  'kommune.navn': 'Randers',
  'kommune.udvalg': 'Arbejdsmarkedsudvalget',
  'kommune.socialudvalg': 'Socialudvalget',
  'om_jer.navn': 'Kim Holm',
  'prioritet.tema': 'skaanejob',
  'temaer.skaanejob.indsatser': ['SKÅ-1'],
  'moede.dato': '2027-02-03',
};
const set = (given: FlatAnswers = {}) => papersOf(answersOf({ ...BRANCH, ...given }));
const paper = (name: string, given: FlatAnswers = {}) => paperNamed(set(given), name);
const sets = exampleAnswers().map(({ name, answers }) => ({
  name,
  proposal: proposalOf(answers),
  papers: papersOf(answers),
}));

describe('the papers of one set', () => {
  it.each(sets)('ask for an answer before the decision it is for: $name', ({ proposal, papers }) => {
    const decision = section(paperNamed(papers, 'moedeoplaeg'), /Indstilling/);
    expect(proposal.calendar.answerBy < proposal.calendar.decision).toBe(true);
    expect(decision).toContain('senest 21. december 2026');
    expect(paperNamed(papers, 'spoergsmaal-til-kommunen')).toContain('Senest 21. december 2026');
  });

  it.each(sets)('have every question in the letter to the administration: $name', ({ papers }) => {
    const asked = (name: string, from: RegExp) =>
      [...section(paperNamed(papers, name), from).matchAll(/^\d+\. (.*\?.*)$/gm)].map((match) => match[1]);
    const letter = asked('spoergsmaal-til-kommunen', /Spørgsmål til/);
    expect(letter.length).toBeGreaterThan(0);
    if (papers.some(({ name }) => name === 'opfoelgning')) {
      expect(letter).toEqual(expect.arrayContaining(asked('opfoelgning', /svar på/)));
    }
    const ofItem = /^2\. .* 20\d\d\. (.*?)[?,]/m.exec(paperNamed(papers, 'moedeoplaeg'))?.[1];
    expect(ofItem).toBeDefined();
    expect(letter.join(' ')).toContain(ofItem);
  });

  it('ask the council for the hearing that the strategy has', () => {
    const item = section(paper('moedeoplaeg'), /Høring og/);
    const hearing = /handicaprådet og (.* til den .*?),/.exec(paper('strategiforslag'))?.[1] ?? '-';
    expect(item).toContain(hearing.replace(' til den', ' høres til den'));
    expect(item).toContain('Socialudvalget får kopi');
  });

  it('say nothing of whether the matter is new', () => {
    expect(paper('moedeoplaeg')).not.toMatch(/er nyt|Vi ved ikke, om rådet/);
  });

  it('ask for no smaller step where the measure is promised', () => {
    expect(paper('moedeoplaeg')).toContain('Et mindre skridt først');
    const promised = { 'status.SKÅ-1.besluttet': 'delvist', 'status.SKÅ-1.lovet': 'Et brev til alle nye.' };
    expect(paper('moedeoplaeg', promised)).not.toContain('Et mindre skridt først');
  });

  it.each(['cafemoede', 'virksomhedsbesoeg', 'udvalgsmoede'])(
    'tell the press who is invited, not who comes: %s',
    (type) => {
      const press = paper(`arrangement-${type}-presse`, {
        'arrangement.type': type,
        'arrangement.dato': '2027-04-14',
      });
      expect(press).toMatch(/inviteret/);
      expect(press).not.toMatch(/ét forslag|\bkommer (?:formanden|ministeren|\[)|mødes .* med handicaprådet/);
    },
  );

  it('do not ask to have a date set at a meeting after the decision', () => {
    const on = (date: string) =>
      paper('arrangement-udvalgsmoede-presse', {
        'arrangement.type': 'udvalgsmoede',
        'arrangement.dato': date,
      });
    expect(on('2027-02-24')).toContain('sætter en dato på');
    expect(on('2027-04-14')).not.toContain('sætter en dato på');
  });

  it('ask for the documents until the day they are asked for', () => {
    const markdown = paper('aktindsigt');
    const day = /\*\*Dato\*\* \| (.*?) \|/.exec(markdown)?.[1];
    expect(markdown).toContain(`til ${day}:`);
  });

  it.each([
    [{ 'om_jer.telefon': '12 34 56 78' }, /så ring til Kim Holm på 12 34 56 78/],
    [{ 'om_jer.email': 'dh@eksempel.dk' }, /så skriv til <dh@eksempel.dk>/],
    [{}, /^(?![\s\S]*så ring)/],
  ])('never ask to be rung up without a number: %j', (given, said) => {
    expect(paper('spoergsmaal-til-kommunen', given)).toMatch(said);
    expect(paper('aktindsigt', given)).toMatch(said);
  });

  it('name in the letter every matter the strategy asks about', () => {
    const given = { 'temaer.kompensation.indsatser': ['KOM-1'], 'tal.skaanejob': figureAnswer(74) };
    const short = proposalOf(answersOf({ ...BRANCH, ...given }))
      .themes.filter(({ measures }) => measures.length > 0)
      .map((theme) => theme.short);
    expect(short.length).toBe(2);
    for (const one of short) expect(paper('spoergsmaal-til-kommunen', given)).toContain(one);
  });

  it('give one rhythm for the figures', () => {
    const { papers, proposal } = sets.find(({ name }) => name === 'bornholm') as (typeof sets)[number];
    expect(proposal.followUp.nextStatus).toBe('2027-04-15');
    expect(paperNamed(papers, 'strategiforslag')).toContain('hvert halve år fra april 2027');
    expect(paperNamed(papers, 'opfoelgning')).toContain('i april 2027, og derefter hvert halve år');
    expect(papers.map(({ markdown }) => markdown).join('')).not.toContain('hvert kvartal');
  });
});

describe('the follow-up', () => {
  const figures = (fleksjob: number): FlatAnswers => ({
    'status.behandlet': 'ja',
    'temaer.fleksjob.indsatser': ['FLE-1'],
    'tal.fleksjob': figureAnswer(905, { periode: '4. kvartal 2025' }),
    'tal.ledighedsydelse': figureAnswer(121, { periode: '4. kvartal 2025' }),
    'maal.ledighedsydelse': { vaerdi: 95, dato: '2029-12-31' },
    'status.tal.fleksjob': figureAnswer(fleksjob),
    'status.tal.ledighedsydelse': figureAnswer(110),
  });
  const row = (fleksjob: number) =>
    /^\| Fuldtidspersoner på ledighedsydelse .*$/m.exec(paper('opfoelgning', figures(fleksjob)))?.[0];

  it('calls no figure green while the one that should move with it stands still', () => {
    expect(row(930)).toContain('Grøn: den rigtige vej');
    expect(row(905)).toContain('Gul: den rigtige vej, men personer i fleksjob følger ikke med');
  });

  it('says whose the goals are', () => {
    expect(paper('opfoelgning', figures(905))).toContain('har foreslået');
    expect(paper('opfoelgning', figures(905))).toContain('| Vores mål |');
  });
});
