import { describe, expect, it } from 'vitest';
import { answersOf, type FlatAnswers } from '../../builders/answers.ts';
import { section } from '../../builders/paper-text.ts';
import { CATALOGUE, exampleAnswers, paperNamed, papersOf, proposalOf } from '../../builders/papers.ts';

/** What two papers of one set may not say in two ways, each kind by its own name. */

const BRANCH: FlatAnswers = {
  'kommune.navn': 'Randers',
  'kommune.udvalg': 'Arbejdsmarkedsudvalget',
  'om_jer.navn': 'Kim Holm',
  'prioritet.tema': 'kompensation',
  'temaer.kompensation.indsatser': ['KOM-1'],
  'temaer.skaanejob.indsatser': ['SKÅ-1'],
  'temaer.screening.indsatser': ['SCR-1'],
};
const set = (given: FlatAnswers = {}, date?: string) => papersOf(answersOf({ ...BRANCH, ...given }), date);
const paper = (name: string, given: FlatAnswers = {}) => paperNamed(set(given), name);
const EARLY = { 'debat.anledning': 'Tirsdag den 8. december drøfter Arbejdsmarkedsudvalget ventetiden.' };
const sets = exampleAnswers().map(({ name, answers }) => ({
  name,
  papers: papersOf(answers).filter(({ internal }) => !internal),
}));

describe('a measure has one number', () => {
  const DEALT_WITH = {
    'status.behandlet': 'ja',
    'status.indsatser': ['SKÅ-2', 'KOM-1', 'SKÅ-1'],
    'status.SKÅ-2.besluttet': 'ja',
    'status.SKÅ-2.lovet': 'En aftale inden årets udgang.',
    'status.SKÅ-2.nu': 'Den er ikke skrevet under endnu.',
    'status.SKÅ-1.besluttet': 'nej',
  };

  it('that of the proposal of the day; the follow-up calls those that were sent by their names', () => {
    expect(paper('strategiforslag', DEALT_WITH)).toMatch(/^### 1\. /m);
    expect(paper('opfoelgning', DEALT_WITH)).not.toMatch(/indsats \d/i);
    const bornholm = sets.find(({ name }) => name === 'bornholm')?.papers ?? [];
    expect(paperNamed(bornholm, 'opfoelgning')).toContain('| fortalt nedenfor |');
  });

  it('and the one that the meeting is about has number one, in the same order everywhere', () => {
    const own = { 'debat.krav': 'oplyse alle nye førtidspensionister om skånejob fra den 1. maj 2027' };
    const titles = (name: string, pattern: RegExp) =>
      [...paper(name, own).matchAll(pattern)].map((match) => match[1]);
    expect(titles('strategiforslag', /^1\. (Oplysning.*|En .*)$/gm)[0]).toMatch(/skånejob/);
    expect(titles('ark', /^(?:1)\. at (.*)$/gm)[0]).toBe(own['debat.krav']);
    expect(titles('kort-fortalt', /^\d\. \*\*(.*?)\.\*\*/gm)).toEqual(
      titles('strategiforslag', /^\d\. (Oplysning.*|En .*)$/gm),
    );
  });
});

describe('dates follow the decision they wait for', () => {
  const datesOf = (given: FlatAnswers) =>
    Object.fromEntries(
      proposalOf(answersOf({ ...BRANCH, ...given })).measures.map((one) => [
        one.id,
        { firstStepBy: one.firstStepBy, deadline: one.deadline },
      ]),
    );

  it('also where one measure is decided before the others', () => {
    const both = datesOf(EARLY);
    expect(both['KOM-1']).toEqual({ firstStepBy: '2027-03-08', deadline: '2027-06-08' });
    expect(both['SKÅ-1']).toEqual({ firstStepBy: '2027-06-22', deadline: '2027-09-22' });
    expect(paper('strategiforslag', EARLY)).toContain('**Første skridt, inden 8. marts 2027:**');
    expect(paper('strategiforslag', EARLY)).toContain('Beskæftigelseschefen, på plads i juni 2027.');
  });

  it('and none lies before the proposal is sent', () => {
    const sent = { ...EARLY, 'moede.dato': '2027-02-03' };
    expect(proposalOf(answersOf({ ...BRANCH, ...sent })).calendar.sentBy).toBe('2027-01-13');
    expect(datesOf(sent)['KOM-1']?.firstStepBy).toBe('2027-04-13');
  });

  it('are those the demand itself names', () => {
    const named = { ...EARLY, 'debat.krav': 'vedtage en svarfrist på fire uger fra den 1. september 2027' };
    expect(datesOf(named)['KOM-1']).toEqual({ firstStepBy: '2027-03-08', deadline: '2027-09-01' });
    const soon = { ...named, 'debat.krav': 'vedtage en svarfrist på fire uger fra den 1. februar 2027' };
    expect(datesOf(soon)['KOM-1']).toEqual({ firstStepBy: '2027-02-01', deadline: '2027-02-01' });
  });
});

describe('an answer is had when it is due, and not before', () => {
  const minutes = (meets: string | null) =>
    section(paper('moedeoplaeg', { 'moede.dato': meets }), /Beslutning/);

  it('at a meeting before that day the council is promised it', () => {
    const before = minutes('2026-12-08');
    expect(before).toContain('Rådet får forvaltningens svar senest 21. december 2026');
    expect(paper('moedeoplaeg', { 'moede.dato': '2026-12-08' })).not.toContain('får svaret');
  });

  it('at a meeting after it, the council speaks of what was answered', () => {
    const after = minutes('2027-02-03');
    expect(after).not.toMatch(/får (?:svaret|forvaltningens svar)/);
    expect(section(paper('moedeoplaeg', { 'moede.dato': '2027-02-03' }), /Indstilling/)).toMatch(
      /drøfter forvaltningens svar, som vi har bedt om senest 21\. december 2026/,
    );
  });
});

describe('what is promised in part is not asked for as if nothing was', () => {
  const PARTLY: FlatAnswers = {
    'prioritet.tema': 'skaanejob',
    'status.behandlet': 'ja',
    'status.indsatser': ['SKÅ-1'],
    'status.SKÅ-1.besluttet': 'delvist',
    'status.SKÅ-1.lovet': 'Et brev til alle nye fra september.',
  };
  const REST = 'sende brevet også til dem, der får førtidspension i dag';
  const TOLD = { ...PARTLY, 'status.SKÅ-1.rest': REST };

  it.each(['ark', 'moedeoplaeg', 'strategiforslag'])(
    '%s says what is promised, and asks for the rest',
    (name) => {
      expect(paper(name, TOLD)).toContain('Et brev til alle nye fra september.');
      expect(paper(name, TOLD)).toContain(`at ${REST}`);
      expect(paper(name, TOLD)).not.toContain('skrive til alle på førtidspension');
    },
  );

  it('asks to have all of it where nobody has told what is missing', () => {
    expect(paper('ark', PARTLY)).toContain('at gå hele vejen og skrive til alle på førtidspension');
    expect(paper('strategiforslag', PARTLY)).toMatch(
      /Kommunen har allerede lovet: Et brev .*\n\nVi beder Arbejdsmarkedsudvalget om at gå hele vejen/,
    );
  });

  it('takes as first step that a day is set for what is missing, as the follow-up does', () => {
    expect(paper('strategiforslag', TOLD)).toMatch(
      /Første skridt, inden .*:\*\* Beskæftigelseschefen sætter en dato for det, der mangler\./,
    );
    expect(paper('opfoelgning', TOLD)).toContain('sætter en dato for det, der mangler');
  });
});

describe('the day of the council is said in one way', () => {
  it.each(sets)('in all papers of $name', ({ papers }) => {
    for (const { markdown } of papers) expect(markdown).not.toMatch(/eller det næste/);
  });

  it('and only of what is on the agenda', () => {
    const meets = { 'moede.dato': '2027-02-03' };
    expect(paper('ark', meets)).toContain('taler handicaprådet om det første');
    expect(paper('kort-fortalt', meets)).toMatch(/Handicaprådet taler om nummer 1 den 3\. februar 2027/);
    expect(paper('moedeoplaeg', meets)).toContain('indsats 1 af 3');
    const one = { ...meets, 'temaer.skaanejob.indsatser': [], 'temaer.screening.indsatser': [] };
    expect(paper('ark', one)).toContain('taler handicaprådet om det.');
    expect(paper('kort-fortalt', one)).toMatch(/Handicaprådet taler om det den 3\. februar 2027/);
    expect(paper('moedeoplaeg', one)).not.toContain(' af 1');
  });
});

describe('nothing is promised that others decide', () => {
  it.each(sets)('in the paper for everybody: $name', ({ papers }) => {
    const markdown = paperNamed(papers, 'kort-fortalt');
    expect(markdown.indexOf('Siger politikerne ja')).toBeGreaterThan(-1);
    expect(markdown.indexOf('Siger politikerne ja')).toBeLessThan(
      markdown.search(/^1\. \*\*|(?<=for dig: )/m),
    );
  });
});

describe('story and demand are of one matter', () => {
  const suggested = (given: FlatAnswers) =>
    proposalOf(
      answersOf({
        'kommune.navn': 'Randers',
        'prioritet.tema': 'virksomhedskontakt',
        'temaer.virksomhedskontakt.status': 'delvist',
        ...given,
      }),
    ).measures[0]?.id;
  const STORY = 'En lagerchef ringede til kommunens hovednummer og blev stillet om tre gange.';

  it.each(['temaer.virksomhedskontakt.eksempel', 'debat.eksempel'])(
    'the measure of a theme is the one that %s tells of',
    (path) => {
      expect(suggested({})).toBe('VIR-3');
      expect(suggested({ [path]: STORY })).toBe('VIR-1');
    },
  );

  it('but what was ticked, or has a goal, stays', () => {
    const given = { 'debat.eksempel': STORY, 'temaer.virksomhedskontakt.indsatser': ['VIR-2'] };
    expect(suggested(given)).toBe('VIR-2');
  });
});

it('the law of the item is about its matter, in one line', () => {
  const item = paper('moedeoplaeg', {
    'prioritet.tema': 'virksomhedskontakt',
    'temaer.virksomhedskontakt.indsatser': ['VIR-1'],
    'temaer.kompensation.indsatser': [],
  });
  expect(item).not.toMatch(/revalidering|rehabiliteringsteam/);
  expect(paper('moedeoplaeg')).toContain('## Lovgrundlag');
});

describe('every first step says who takes it', () => {
  const steps = CATALOGUE.themes.flatMap(({ indsatser }) =>
    indsatser.map(({ id, foerste_skridt }) => [id, foerste_skridt] as const),
  );
  it.each(steps)('%s', (_id, step) => {
    expect(step).toMatch(
      /^(?:Den faglige leder|Teamleder|Leder|Direktør|DH |Kommunen |Handicaprådets|Udvalgsformanden|\p{L}*(?:chef|leder)(?:en|ne)? )/u,
    );
  });
});

describe('a goal measures what it says', () => {
  const catalogued = proposalOf(answersOf({ 'kommune.navn': 'Randers' }));
  const goals = (given: FlatAnswers) =>
    section(paper('strategiforslag', given), /Bilag/)
      .split('\n')
      .filter((line) => line.startsWith('| '));

  it('a measure that asks for a number of something has a row for that', () => {
    const visits = { 'temaer.virksomhedskontakt.indsatser': ['VIR-3'] };
    expect(goals(visits).join('\n')).toMatch(/\| Besøg hos virksomheder .*\| Bedes talt \| Det årlige antal/);
    expect(goals(visits).join('\n')).toMatch(/\| Virksomheder med mindst én ansat/);
  });

  it('the goal of ledighedsydelse is called so, with fleksjob beside it', () => {
    const given = { 'temaer.fleksjob.indsatser': ['FLE-1'], 'temaer.skaanejob.indsatser': [] };
    expect(paper('ark', given)).not.toMatch(/flere i fleksjob/);
    expect(paper('strategiforslag', given)).toMatch(/^\d\. Et mål for færre på ledighedsydelse$/m);
    expect(catalogued.measures.length).toBeGreaterThan(0);
  });
});
