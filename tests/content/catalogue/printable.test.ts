import { describe, expect, it } from 'vitest';
import { reviewCatalogue, whyNotFact, whyNotLaw } from '../../../src/content/catalogue/printable.ts';
import type { Fact, LawEntry, Source } from '../../../src/content/catalogue/registers.ts';
import { smallCatalogue } from '../../builders/catalogue.ts';

const DATE = '2026-11-22';

function fact(given: Partial<Fact> = {}): Fact {
  return {
    id: 'F1',
    udsagn: 'I 2024 var 5 i job.',
    vaerdi: '5',
    enhed: 'personer',
    aar: '2024',
    kilde: 'k',
    sikkerhed: 'høj',
    brug: 'A',
    ...given,
  };
}

function law(given: Partial<LawEntry> = {}): LawEntry {
  return {
    id: 'L1',
    navn: 'en regel',
    lov: 'Lov om noget',
    siger: 'Kommunen skal svare.',
    tillid: 'lovtekst',
    gennemgaaet: '2026-11-01',
    kilder: ['k'],
    ...given,
  };
}

describe('a fact', () => {
  it.each([
    ['may be printed', {}, null],
    ['may be printed with its caveat', { brug: 'B', forbehold: 'Ca.' }, null],
    ['is only background', { brug: 'C' }, 'Tallet er kun baggrund og trykkes ikke i nye papirer.'],
    ['is for later', { trykkes_fra: '2026-11-23' }, 'Den gælder først fra 23. november 2026.'],
    ['may be printed from its first day', { trykkes_fra: DATE }, null],
    ['may be printed on its last day', { trykkes_til: DATE }, null],
    ['is past', { trykkes_til: '2026-11-21' }, 'Den kunne trykkes til og med 21. november 2026.'],
  ] as const)('%s', (_what, given, expected) => {
    expect(whyNotFact(fact(given), DATE)).toBe(expected);
  });
});

describe('a rule', () => {
  it.each([
    ['is told as law', {}, null],
    ['is told when another has read it', { tillid: 'sekundær' }, null],
    ['is not told while nobody has confirmed it', { tillid: 'ubekræftet' }, 'Reglen er ikke bekræftet.'],
    ['is not told before its day', { gyldig_fra: '2027-01-01' }, 'Den gælder først fra 1. januar 2027.'],
    [
      'is not told after its day',
      { gyldig_til: '2025-12-31' },
      'Den kunne trykkes til og med 31. december 2025.',
    ],
  ] as const)('%s', (_what, given, expected) => {
    expect(whyNotLaw(law(given), DATE)).toBe(expected);
  });
});

describe('the review of the registers', () => {
  const source: Source = {
    id: 'k',
    udgiver: 'U',
    titel: 'T',
    aar: 2024,
    adresse: null,
    set: '2026-05-01',
    type: 'lov',
  };

  it('tells how many whole months ago each source was seen', () => {
    expect(reviewCatalogue(smallCatalogue({ sources: [source] }), DATE).sources).toEqual([
      { source, months: 6 },
    ]);
  });

  it('asks for a newer figure after three years', () => {
    const review = (aar: string) =>
      reviewCatalogue(smallCatalogue({ facts: [fact({ aar })] }), DATE).toReview;
    expect(review('2023')).toEqual([]);
    expect(review('2022')).toEqual([
      { id: 'F1', name: 'I 2024 var 5 i job', reason: 'Tallet er fra 2022. Se efter et nyere.' },
    ]);
  });

  it('asks to read a rule again after half a year', () => {
    const review = (gennemgaaet: string) =>
      reviewCatalogue(smallCatalogue({ laws: [law({ gennemgaaet })] }), DATE).toReview;
    expect(review('2026-06-01')).toEqual([]);
    expect(review('2026-05-01')).toEqual([
      { id: 'L1', name: 'en regel, Lov om noget', reason: 'Reglen er sidst læst 1. maj 2026.' },
    ]);
  });

  it('lists what must not be printed once, and not among what to read again', () => {
    const catalogue = smallCatalogue({
      facts: [fact({ brug: 'C', aar: '2010' })],
      laws: [law({ tillid: 'ubekræftet', gennemgaaet: '2020-01-01' })],
    });
    const review = reviewCatalogue(catalogue, DATE);
    expect(review.notPrintable.map((entry) => entry.id)).toEqual(['F1', 'L1']);
    expect(review.toReview).toEqual([]);
  });
});
