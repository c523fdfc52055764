import { describe, expect, it } from 'vitest';
import type { Municipality } from '../../src/content/catalogue/registers.ts';
import { buildProposal } from '../../src/proposal/build-proposal.ts';
import { answersOf, type FlatAnswers } from '../builders/answers.ts';
import { smallCatalogue } from '../builders/catalogue.ts';
import { CATALOGUE } from '../builders/papers.ts';
import { measure, theme } from '../builders/themes.ts';

describe('the names left open in the catalogue', () => {
  const withDemand = (krav: string, given: FlatAnswers = {}) =>
    buildProposal({
      answers: answersOf({ 'kommune.navn': 'Fanø', ...given }),
      catalogue: smallCatalogue({ themes: [theme('a', { indsatser: [measure('A-1', { krav })] })] }),
      municipality: CATALOGUE.municipalities.find((one) => one.navn === 'Fanø') as Municipality,
      date: '2026-11-22',
    }).measures[0]?.demand;

  it.each([
    ['lade {udvalget} se på det', 'lade udvalget se på det'],
    ['lade {kommunen} begynde {sted}', 'lade kommunen begynde på Fanø'],
    ['spørge {rådet}', 'spørge kommunalbestyrelsen'],
    ['{kommunen} begynder', 'Kommunen begynder'],
  ])('are filled in: %s', (text, filled) => {
    expect(withDemand(text)).toBe(filled);
  });

  it('take the name of the committee to the letter, whatever it looks like', () => {
    const odd = { 'kommune.udvalg': "{sted} $& $' udvalget" };
    expect(withDemand('bede {udvalget} {sted}', odd)).toBe("bede {sted} $& $' udvalget på Fanø");
  });
});
