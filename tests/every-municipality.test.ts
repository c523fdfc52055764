import { describe, expect, it } from 'vitest';
import type { Answers } from '../src/answers/answers.ts';
import { whyNotFact, whyNotLaw } from '../src/content/catalogue/printable.ts';
import { countWords } from '../src/danish/words.ts';
import { measureLength } from '../src/papers/write/fit-length.ts';
import { answersOf, type FlatAnswers, figureAnswer } from './builders/answers.ts';
import { pageText, runningText, section, wholeText } from './builders/paper-text.ts';
import { CATALOGUE, paperNamed, papersAskedFor, papersOf, proposalOf, termsIn } from './builders/papers.ts';
import { tracesIn } from './builders/traces.ts';

/** What a branch answers on the quick path when it knows everything, something, or nothing. */
const KNOWLEDGE: readonly FlatAnswers[] = [
  {
    'kommune.raad': 'byraad',
    'kommune.udvalg': 'Jobudvalget',
    'kommune.strategi': 'nej',
    'temaer.screening.status': 'nej',
    'temaer.kompensation.status': 'delvist',
    'temaer.skaanejob.status': 'ja',
    'tal.fleksjob': figureAnswer(905, { landet: 94_300 }),
    'tal.ledighedsydelse': figureAnswer(121, { landet: 15_200 }),
    'tal.foertidspension': figureAnswer(2480),
    'moede.dato': '2028-09-05',
    'debat.anledning': 'Tirsdag drøfter udvalget budgettet.',
    'debat.eksempel': 'En kvinde fik et job i en reception. Skærmlæseren kom efter fjorten uger.',
    'om_jer.tilbud': ['undervisning'],
  },
  {
    'kommune.strategi': 'delvist',
    'kommune.strategi_titel': 'Handicappolitik 2023-2027',
    'tal.fleksjob': figureAnswer(3),
    'moede.dato': '2026-11-25',
    'om_jer.tilbud': ['spoergeskema'],
  },
  { 'kommune.udvalg': 'ved-ikke', 'tal.fleksjob': 'ved-ikke', 'debat.anledning': null },
];
const DATES = ['2026-11-22', '2027-01-02', '2028-05-01'];

/** Every municipality, with a theme and a state of knowledge that differ from its neighbour's. */
const EVERYWHERE = CATALOGUE.municipalities.map((municipality, index) => {
  const theme = CATALOGUE.themes[index % CATALOGUE.themes.length]?.id ?? '';
  const knowledge = KNOWLEDGE[Math.floor(index / CATALOGUE.themes.length) % KNOWLEDGE.length];
  const answers: Answers = answersOf({
    'kommune.navn': municipality.navn,
    'om_jer.afdeling': `DH ${municipality.navn}`,
    'om_jer.navn': 'Kim Holm',
    'prioritet.tema': theme,
    ...knowledge,
  });
  return { municipality, answers };
});

describe.each(DATES)('all 98 municipalities on %s', (date) => {
  const made = EVERYWHERE.map(({ municipality, answers }) => ({
    municipality,
    // »Viden og lov« is made when somebody asks for it; most facts and rules are printed there.
    papers: [...papersOf(answers, date), ...papersAskedFor('vidensark', answers, date)],
    region: proposalOf(answers, date).municipality.region,
  }));
  const everyPaper = made.flatMap(({ municipality, papers }) =>
    papers.map((one) => ({ municipality, name: `${municipality.navn}/${one.name}`, markdown: one.markdown })),
  );
  const failing = (is: (one: (typeof everyPaper)[number]) => readonly string[]) =>
    everyPaper.flatMap((one) => is(one).map((fault) => `${one.name}: ${fault}`));

  it('have all their papers, without a trace of the program', () => {
    expect(made).toHaveLength(98);
    expect(made.filter(({ papers }) => papers.length < 5)).toEqual([]);
    expect(failing(({ markdown }) => tracesIn(markdown)).slice(0, 20)).toEqual([]);
  });

  it('are called by their formal name, and by its genitive', () => {
    for (const { municipality, papers } of made) {
      const title = /^# (.+)$/m.exec(paperNamed(papers, 'strategiforslag'))?.[1];
      expect(title).toContain(` ${municipality.formelt_navn} `);
      expect(paperNamed(papers, 'moedeoplaeg')).toContain(` ${municipality.genitiv} handicapråd,`);
    }
  });

  it('name no municipality that there is not', () => {
    const known = new Set(CATALOGUE.municipalities.flatMap((one) => [one.formelt_navn, one.genitiv]));
    const formalName = /(?<!\p{L})\p{Lu}[\p{L}-]+ (?:Kommunes?|Regionskommunes?)(?!\p{L})/gu;
    const named = everyPaper.flatMap(({ markdown }) => runningText(markdown).match(formalName) ?? []);
    expect(named.length).toBeGreaterThan(98);
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('are in their region', () => {
    const wrong = made.filter(
      ({ municipality, region }) =>
        region !== (date < '2027-01-01' ? municipality.region : municipality.region_fra_2027),
    );
    expect(wrong.map(({ municipality }) => municipality.navn)).toEqual([]);
    for (const { region, papers } of made)
      expect(paperNamed(papers, 'strategiforslag')).toContain(` ${region}`);
  });

  it('that are islands are written with "på", and no other is', () => {
    const wrong = failing(({ municipality, markdown }) => {
      const place = municipality.sted ?? `i ${municipality.navn}`;
      const other = place.startsWith('på ') ? `i ${place.slice(3)}` : `på ${municipality.navn}`;
      const pattern = new RegExp(`(?<!\\p{L})${other}(?![\\p{L}-]| Kommune| Regionskommune)`, 'u');
      return markdown.match(pattern) ?? [];
    });
    expect(wrong).toEqual([]);
  });

  it('print no fact that is only background or outside its days', () => {
    const banned = CATALOGUE.facts.filter((fact) => whyNotFact(fact, date) !== null);
    expect(banned.length).toBeGreaterThan(0);
    expect(
      everyPaper.some(({ markdown }) => CATALOGUE.facts.some((fact) => says(markdown, fact.udsagn))),
    ).toBe(true);
    expect(
      failing(({ markdown }) => banned.filter((fact) => says(markdown, fact.udsagn)).map((fact) => fact.id)),
    ).toEqual([]);
  });

  it('tell no rule that is unconfirmed or outside its days', () => {
    const banned = CATALOGUE.laws.filter((law) => whyNotLaw(law, date) !== null);
    expect(banned.length).toBeGreaterThan(0);
    expect(everyPaper.some(({ markdown }) => CATALOGUE.laws.some((law) => says(markdown, law.siger)))).toBe(
      true,
    );
    expect(
      failing(({ markdown }) => banned.filter((law) => says(markdown, law.siger)).map((law) => law.id)),
    ).toEqual([]);
  });

  it('print every fact that needs a caveat together with it', () => {
    const careful = CATALOGUE.facts.filter((fact) => fact.forbehold !== undefined);
    expect(
      failing(({ markdown }) =>
        careful
          .filter(
            (fact) => says(markdown, fact.udsagn) && !wholeText(markdown).includes(fact.forbehold ?? ''),
          )
          .map((fact) => fact.id),
      ),
    ).toEqual([]);
  });

  it('use no term that is outdated or unfitting by then', () => {
    expect(failing(({ markdown }) => termsIn(markdown, date)).slice(0, 20)).toEqual([]);
  });

  it('print no figure of fewer than five persons', () => {
    expect(
      failing(({ markdown }) => markdown.match(/(?<![\d.])3 borgere|(?<![\d.])3 \(2\. kvartal/g) ?? []),
    ).toEqual([]);
  });

  it('keep the debate piece within its limit', () => {
    const long = made.flatMap(({ municipality, papers }) => {
      const { words, characters } = measureLength(paperNamed(papers, 'debatindlaeg'));
      const kept = words <= 300 && characters <= 2000;
      return kept ? [] : [`${municipality.navn}: ${words} words, ${characters} characters`];
    });
    expect(long.slice(0, 20)).toEqual([]);
  });

  it('keep the item for the agenda within a page', () => {
    const long = made.flatMap(({ municipality, papers }) => {
      const words = countWords(pageText(paperNamed(papers, 'moedeoplaeg')));
      return words > 300 ? [`${municipality.navn}: ${words} words`] : [];
    });
    expect(long.slice(0, 20)).toEqual([]);
  });

  it('keep the companions of the debate piece within their limits', () => {
    const long = made.flatMap(({ municipality, papers }) => {
      const extra = paperNamed(papers, 'debatindlaeg-ekstra');
      const short = wholeText(section(extra, /Kort form/));
      const lengths = [
        countWords(short) <= 200,
        [...short].length <= 1200,
        countWords(wholeText(section(extra, /Facebook/))) <= 80,
        countWords(wholeText(section(extra, /spørger efter tallene/))) <= 100,
      ];
      return lengths.every(Boolean) ? [] : [`${municipality.navn}: ${lengths}`];
    });
    expect(long.slice(0, 20)).toEqual([]);
  });
});

/** Whether a text says the sentence of a register, whatever stands where its citation is. */
function says(markdown: string, sentence: string): boolean {
  return markdown.includes(sentence.replace(/\.$/, ''));
}
