import { describe, expect, it } from 'vitest';
import { answersOf, type FlatAnswers, figureAnswer } from './builders/answers.ts';
import { CATALOGUE, papersAskedFor, termsIn } from './builders/papers.ts';
import { tracesIn } from './builders/traces.ts';

const EVENT: FlatAnswers = {
  'kommune.udvalg': 'Jobudvalget',
  'arrangement.dato': '2027-04-14',
  'arrangement.start': '16.30',
  'arrangement.sted': 'Biblioteket, Torvet 1',
  'arrangement.arbejdsplads': 'Havecentret',
  'arrangement.gaest': 'minister',
};
const DECIDED: FlatAnswers = {
  'status.behandlet': 'ja',
  'status.dato': '2026-06-10',
  'status.KOM-1.besluttet': 'ja',
  'status.SCR-1.besluttet': 'nej',
  'tal.fleksjob': figureAnswer(905),
  'status.tal.fleksjob': figureAnswer(890),
};
/** What each document is made from, more or less known. */
const STATES: readonly (readonly [document: string, given: FlatAnswers])[] = [
  ['arrangement', {}],
  ['arrangement', EVENT],
  ['opfoelgning', { 'status.behandlet': 'ja' }],
  ['opfoelgning', DECIDED],
];

describe.each(['2026-11-22', '2027-01-02', '2028-05-01'])('on %s', (date) => {
  it.each(STATES)(
    'every municipality has its %s, sound and without an outdated word: %j',
    (document, given) => {
      const faults = CATALOGUE.municipalities.flatMap((municipality, index) => {
        const answers = answersOf({
          'kommune.navn': municipality.navn,
          'om_jer.navn': 'Kim Holm',
          'prioritet.tema': CATALOGUE.themes[index % CATALOGUE.themes.length]?.id,
          ...given,
        });
        const papers = papersAskedFor(document, answers, date);
        expect(papers).toHaveLength(document === 'arrangement' ? 9 : 1);
        return papers.flatMap((one) =>
          [...tracesIn(one.markdown), ...termsIn(one.markdown, date)].map(
            (fault) => `${municipality.navn}/${one.name}: ${fault}`,
          ),
        );
      });
      expect(faults.slice(0, 10)).toEqual([]);
    },
  );
});
