import { describe, expect, it } from 'vitest';
import type { PartKind } from '../../../src/proposal/model/piece-plan.ts';
import { answersOf, type FlatAnswers, figureAnswer } from '../../builders/answers.ts';
import { pieceOf, proposalOf } from '../../builders/papers.ts';

const BASE: FlatAnswers = {
  'kommune.navn': 'Randers',
  'kommune.udvalg': 'Arbejdsmarkedsudvalget',
  'om_jer.navn': 'Kim Holm',
  'prioritet.tema': 'kompensation',
  'temaer.kompensation.status': 'nej',
  'temaer.kompensation.indsatser': ['KOM-1'],
};
const STORY = 'En kvinde søgte om en skærmlæser. Svaret kom efter ti uger.';
const OCCASION = 'Torsdag den 10. december åbner et nyt hus i byen.';
const DAYS = figureAnswer(56, { enhed: 'dage', periode: 'november 2026' });
const DEMAND = 'vedtage, at svar på hjælpemidler højst tager fire uger';

const plan = (given: FlatAnswers = {}) => proposalOf(answersOf({ ...BASE, ...given })).debate.plan;
const order = (given: FlatAnswers = {}): readonly PartKind[] => plan(given).parts.map(({ kind }) => kind);
const left = (given: FlatAnswers) =>
  plan(given)
    .left.map(({ what, why }) => `${what}: ${why}`)
    .join('\n');
const piece = (given: FlatAnswers = {}) => pieceOf(answersOf({ ...BASE, ...given }));

describe('the plan of a debate piece', () => {
  it('has the demand alone while the branch has written nothing', () => {
    expect(order()).toEqual(['krav']);
    expect(piece()).not.toContain('INDSÆT');
  });

  it('begins with the occasion; with the story when the occasion is the meeting that decides', () => {
    const own = { 'debat.eksempel': STORY, 'debat.anledning': OCCASION };
    expect(order(own)).toEqual(['anledning', 'historie', 'krav']);
    const meeting = 'Tirsdag den 8. december drøfter Arbejdsmarkedsudvalget ventetiden.';
    expect(order({ ...own, 'debat.anledning': meeting })).toEqual(['historie', 'anledning', 'krav']);
  });

  it.each([
    ['hverdag', 'historie'],
    ['ros', 'ros'],
    ['frihed', 'anledning'],
    ['ret', 'krav'],
    ['oekonomi', 'krav'],
  ])('begins as the branch wants it: %s', (opening, first) => {
    const own = {
      'debat.eksempel': STORY,
      'debat.anledning': OCCASION,
      'kommune.gaar_godt': 'De ringer tilbage.',
    };
    expect(
      order({ ...own, 'debat.modsvar': 'Det koster, siger udvalget.', 'debat.vinkel': opening })[0],
    ).toBe(first);
  });

  it('tells the story before a claim about the person in it, and leaves the claim out without one', () => {
    const point = { 'debat.pointe': 'Hun manglede et svar.' };
    expect(order({ ...point, 'debat.eksempel': STORY })).toEqual(['historie', 'pointe', 'krav']);
    expect(order(point)).not.toContain('pointe');
    expect(left(point)).toContain('pointen: den peger tilbage');
  });

  it('lets whoever invites be met in the story first', () => {
    const given = {
      'debat.eksempel': 'I et værksted arbejder en mand, og mester er glad.',
      'debat.invitation': 'Mester viser rundt den 11. december klokken 9.',
    };
    expect(plan(given).parts.find(({ kind }) => kind === 'invitation')?.needs).toEqual(['historie']);
  });

  it('takes the story of the theme when the one of the piece is of another matter', () => {
    const given = {
      'debat.eksempel': 'En chef ringede til kommunens hovednummer om et besøg.',
      'debat.krav': DEMAND,
      'temaer.kompensation.eksempel': STORY,
    };
    expect(piece(given)).toContain('skærmlæser');
    expect(piece(given)).not.toContain('hovednummer');
    expect(left(given)).toContain('den handler om kontakten til virksomhederne');
  });

  it('keeps the only story there is, whatever it is about', () => {
    const given = {
      'debat.eksempel': 'En chef ringede til kommunens hovednummer om et besøg.',
      'debat.krav': DEMAND,
    };
    expect(piece(given)).toContain('hovednummer');
  });
});

describe('the figure of a debate piece', () => {
  it('stands before the demand, and leaves it to the reader to hold the two together', () => {
    const given = { 'debat.krav': DEMAND, 'tal.svarfrist': DAYS };
    const said = order(given);
    expect(said.indexOf('tal')).toBeGreaterThanOrEqual(0);
    expect(said.indexOf('tal')).toBeLessThan(said.indexOf('krav'));
    expect(piece(given)).toContain('56 dage');
    expect(piece(given)).not.toContain('mere end');
  });

  it('counts those who are reached only where the country stands beside it', () => {
    const given = (landet?: number) => ({
      'prioritet.tema': 'fleksjob',
      'temaer.kompensation.indsatser': null,
      'temaer.fleksjob.indsatser': ['FLE-1'],
      'debat.krav': 'vedtage et mål for fleksjob',
      'tal.fleksjob': { ...figureAnswer(2140), ...(landet === undefined ? {} : { landet }) },
    });
    expect(order(given())).not.toContain('tal');
    expect(left(given())).toContain('intet at holde det op imod');
    expect(order(given(91_000))).toContain('tal');
  });

  it.each([
    ['is of another matter', { 'tal.ledighedsydelse': figureAnswer(388) }, 'siger ikke noget om det'],
    ['is over a year old', { 'tal.svarfrist': { ...DAYS, periode: 'maj 2025' } }, 'under et år gammelt'],
    ['is better than the demand', { 'tal.svarfrist': { ...DAYS, vaerdi: 21 } }, 'allerede så godt'],
  ])('is left out, and told of, when it %s', (_what, figure, why) => {
    const given = { 'debat.krav': DEMAND, ...figure };
    expect(order(given)).not.toContain('tal');
    expect(left(given)).toContain(why);
  });

  it('of a theme is there when the piece speaks of it', () => {
    const given = {
      'prioritet.tema': 'virksomhedskontakt',
      'temaer.kompensation.indsatser': null,
      'temaer.virksomhedskontakt.indsatser': ['VIR-1'],
      'tal.ledighedsydelse': figureAnswer(388),
    };
    expect(order(given)).not.toContain('tal');
    expect(order({ ...given, 'debat.eksempel': 'En mand er godkendt til fleksjob.' })).toContain('tal');
  });
});

describe('the deadline of a debate piece', () => {
  const at = (occasion: string, demand = 'vedtage en fast svarfrist') =>
    piece({ 'debat.anledning': occasion, 'debat.krav': demand });

  it('is the meeting itself, and the committee is not named twice', () => {
    expect(at('Tirsdag den 8. december drøfter Arbejdsmarkedsudvalget ventetiden.')).toContain(
      'Den 8. december bør udvalget vedtage en fast svarfrist.',
    );
  });

  it('is a decision to do it, where a meeting cannot do it itself', () => {
    expect(
      at('Tirsdag den 8. december drøfter Arbejdsmarkedsudvalget sagen.', 'skrive til alle om skånejob'),
    ).toContain('Den 8. december bør udvalget beslutte at skrive til alle');
  });

  it('lies before what makes it urgent', () => {
    expect(at('Den 1. februar lukker fabrikken.')).toContain(
      'Inden den 1. februar bør Arbejdsmarkedsudvalget i Randers vedtage',
    );
  });

  it('is the month of the other papers when nothing is near, or too near to decide anything', () => {
    expect(at('Den 3. december er der åbent hus.')).toContain('om senest i marts 2027 at');
    expect(at('Vi har ventet længe.')).toContain('om senest i marts 2027 at');
  });

  it('is when it is decided and not when it is done, where it takes more than a decision', () => {
    expect(at('Vi har ventet længe.', 'give hver virksomhed en fast kontakt')).toContain(
      'om senest i marts 2027 at beslutte at give hver virksomhed en fast kontakt',
    );
  });

  it('is none of ours beside one of theirs', () => {
    expect(at('Vi har ventet længe.', 'vedtage en frist inden sommerferien')).toContain(
      'Vi beder Arbejdsmarkedsudvalget i Randers om at vedtage en frist inden sommerferien.',
    );
  });
});
