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

describe('the strategy and the debate piece give one day for the decision', () => {
  const OCCASION = {
    'kommune.udvalg': 'Arbejdsmarkedsudvalget',
    'temaer.kompensation.indsatser': ['KOM-1'],
    'temaer.screening.indsatser': ['SCR-1'],
    'prioritet.tema': 'kompensation',
    'debat.anledning': 'Tirsdag den 8. december drøfter Arbejdsmarkedsudvalget ventetiden.',
  };
  const recommended = (given: FlatAnswers = {}) =>
    strategy({ ...OCCASION, ...given }).match(/^\d\. (?:vedtager|siger ja|hører|beslutter|får).*$/gm) ?? [];

  it('the meeting of the committee, and the rest after the hearing', () => {
    const [first, heard, next] = recommended();
    expect(first).toMatch(/^1\. vedtager indsats \d på mødet den 8\. december 2026,$/);
    expect(heard).toMatch(/^2\. hører handicaprådet og .* om resten til den .* 2027,$/);
    expect(next).toMatch(/^3\. beslutter derefter, i marts 2027, /);
  });

  it('also where the demand says by itself when it begins', () => {
    const given = { 'debat.krav': 'vedtage en svarfrist på fire uger fra den 1. september 2027' };
    expect(recommended(given)[0]).toContain('på mødet den 8. december 2026');
  });

  it('a day that has been when the strategy is sent, only where nothing was decided', () => {
    expect(recommended({ 'moede.dato': '2027-02-03' })[0]).toMatch(
      /vedtager indsats \d, hvis det ikke er sket på mødet den 8\. december 2026,/,
    );
  });

  it('the day before which it is urgent', () => {
    const urgent = { 'debat.anledning': 'Den 1. februar lukker fabrikken.' };
    expect(recommended(urgent)[0]).toMatch(/vedtager indsats \d inden den 1\. februar 2027,/);
  });

  it('a demand that no measure asks for', () => {
    const own = { 'debat.krav': 'sende en bus med teleslynge rundt til alle byens pladser hver lørdag' };
    expect(recommended(own)[0]).toContain('siger ja til vores første forslag på mødet den 8. december');
  });

  it('the month of the strategy where nothing is near', () => {
    const [first, heard] = recommended({ 'debat.anledning': null });
    expect(first).toMatch(/^1\. hører/);
    expect(heard).toMatch(/^2\. beslutter derefter, i marts 2027, /);
  });
});

describe('the strategy says of a matter once where it stands', () => {
  const row = (name: string, given: FlatAnswers) =>
    strategy(given)
      .split('\n')
      .find((line) => line.startsWith(`| **${name}**`)) ?? '';
  const SKAANEJOB = { 'temaer.skaanejob.indsatser': ['SKÅ-1'] };

  it.each([
    ['nej', 'Mangler', { 'status.SKÅ-1.besluttet': 'delvist' }],
    ['nej', 'Mangler', { 'status.SKÅ-1.lovet': 'Et brev til alle nye.' }],
    ['delvist', 'Delvist', { 'status.SKÅ-1.besluttet': 'ja' }],
  ])('not as %s under »%s« when it is %j', (status, name, told) => {
    const given = { ...SKAANEJOB, 'temaer.skaanejob.status': status };
    expect(row(name, given)).toContain('plysning om skånejob');
    expect(row(name, { ...given, ...told })).not.toContain('plysning om skånejob');
  });

  it('is still missing when another measure of the theme is decided, or it is refused', () => {
    const given = { ...SKAANEJOB, 'temaer.skaanejob.status': 'nej' };
    for (const told of [{ 'status.SKÅ-2.besluttet': 'ja' }, { 'status.SKÅ-1.besluttet': 'nej' }])
      expect(row('Mangler', { ...given, ...told })).toContain('plysning om skånejob');
  });

  it('does not ask for what stands in Statistikbanken', () => {
    const unknown = Object.fromEntries(
      ['fleksjob', 'ledighedsydelse', 'foertidspension', 'virksomheder'].map((id) => [
        `tal.${id}`,
        'ved-ikke',
      ]),
    );
    const asked = row('Ved vi ikke', {
      ...unknown,
      'temaer.virksomhedskontakt.indsatser': ['VIR-3'],
    });
    expect(asked).toContain('virksomheder');
    expect(asked).not.toMatch(/fuldtidspersoner|personer i fleksjob/);
  });

  it('adds no persons to full-time persons', () => {
    const paper = strategy({ ...FIGURES, 'temaer.fleksjob.indsatser': ['FLE-1'] });
    expect(paper).not.toMatch(/egen beregning|ud af/);
  });

  it('holds a count against the country as the part it is of the same count there', () => {
    const paper = strategy({
      'temaer.fleksjob.indsatser': ['FLE-1'],
      'tal.fleksjob': { ...figureAnswer(2000), landet: 80_000 },
      'tal.ledighedsydelse': figureAnswer(388),
    });
    expect(paper).toContain('Det er 2,5 procent af de 80.000 i hele landet.');
    expect(paper.match(/hele landet/g)).toHaveLength(1);
  });

  it('takes what is added to a policy along when the policy runs out', () => {
    const added = (title: string) =>
      strategy({ 'kommune.strategi': 'ja', 'kommune.strategi_titel': title })
        .split('\n')
        .find((line) => line.includes('. beslutter'));
    const to = /indstiller til \p{L}+ at skrive dem ind i (.*)$/u;
    expect(added('Handicappolitik 2023-2027')?.match(to)?.[1]).toBe(
      'Handicappolitik 2023-2027, når den bliver fornyet efter 2027,',
    );
    expect(added('Handicappolitik 2025-2030')?.match(to)?.[1]).toBe(
      'Handicappolitik 2025-2030, når den bliver fornyet,',
    );
  });
});

describe('a measure says what it leads to, and all that it costs', () => {
  const GIVEN = { 'temaer.fleksjob.indsatser': ['FLE-1'], 'tal.ledighedsydelse': figureAnswer(388) };

  it('the number the branch has set beside the one of today', () => {
    const paper = strategy({ ...GIVEN, 'maal.ledighedsydelse': { vaerdi: 290, dato: '2029-12-31' } });
    expect(paper).toContain('- **Mål:** Fra 388 (2. kvartal 2026) til 290 senest i december 2029.');
    expect(strategy(GIVEN)).not.toContain('**Mål:**');
  });

  it('also what comes after the first year', () => {
    expect(strategy(GIVEN)).toContain('Kommer flere i fleksjob, betaler kommunen flere tilskud');
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
