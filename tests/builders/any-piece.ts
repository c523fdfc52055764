import fc from 'fast-check';
import type { Answers } from '../../src/answers/answers.ts';
import { answersOf, figureAnswer } from './answers.ts';
import { localAnswers } from './local-answers.ts';
import { CATALOGUE } from './papers.ts';

const OPENINGS = ['potentiale', 'ret', 'oekonomi', 'hverdag', 'ros', 'frihed'];
const DEMANDS = [
  'vedtage, at svar på hjælpemidler højst tager fire uger',
  'udpege to medarbejdere, som alle kan spørge',
  'skrive til alle, der har fået førtidspension, om skånejob',
  'besøge ti virksomheder om året',
  'give hver elev en aftale inden sommerferien 2027',
];
const POINTS = [
  'Hun manglede et svar.',
  'Derfor skriver vi.',
  'Et ja i tide er også støtte.',
  'De fandt aldrig ud af det',
];
const COUNTERS = [
  'Forvaltningen siger, at det koster en stilling. Begynd så med dem, der haster.',
  'Det må vente, mener udvalget',
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const one = (texts: readonly string[]) => maybe(fc.constantFrom(...texts));

/** What a branch may have answered for its debate piece: any municipality and theme, and each part of it or not. */
export const anyPiece: fc.Arbitrary<Answers> = fc
  .record({
    index: fc.nat(CATALOGUE.municipalities.length - 1),
    theme: fc.constantFrom(...CATALOGUE.themes),
    measure: fc.nat(10),
    local: fc.nat(109),
    tells: fc.boolean(),
    has: fc.boolean(),
    committee: one(['Arbejdsmarkedsudvalget', 'Social- og Jobudvalget']),
    opening: one(OPENINGS),
    demand: one(DEMANDS),
    point: one(POINTS),
    counter: one(COUNTERS),
    days: maybe(fc.integer({ min: 7, max: 200 })),
    period: fc.constantFrom('2. kvartal 2026', '1. kvartal 2025', 'oktober 2026', '2024'),
    words: maybe(fc.integer({ min: 80, max: 500 })),
    characters: maybe(fc.integer({ min: 500, max: 3000 })),
  })
  .map((some) => {
    const local = localAnswers(some.local);
    const municipality = CATALOGUE.municipalities[some.index];
    const measure = some.theme.indsatser[some.measure % some.theme.indsatser.length];
    return answersOf({
      'kommune.navn': municipality?.navn,
      'kommune.udvalg': some.committee,
      'om_jer.navn': 'Kim Holm',
      'kommune.gaar_godt': 'De ringer tilbage samme dag.',
      'prioritet.tema': some.theme.id,
      [`temaer.${some.theme.id}.indsatser`]: [measure?.id],
      'debat.vinkel': some.opening,
      'debat.anledning': some.has ? local['debat.anledning'] : null,
      'debat.eksempel': some.tells ? local['debat.eksempel'] : null,
      'debat.krav': some.demand,
      'debat.pointe': some.point,
      'debat.modsvar': some.counter,
      'debat.maks_ord': some.words,
      'debat.maks_tegn': some.characters,
      'tal.ledighedsydelse': figureAnswer(100 + some.local, { periode: some.period }),
      'tal.fleksjob': figureAnswer(300 + some.local, { periode: some.period }),
      ...(some.days === null
        ? {}
        : {
            'tal.svarfrist': figureAnswer(some.days, {
              enhed: 'dage',
              periode: some.period,
              kilde: 'kommunens hjemmeside',
            }),
          }),
    });
  });
