import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/danish/words.ts';
import { answersOf, type FlatAnswers } from '../../builders/answers.ts';
import { CATALOGUE, proposalOf } from '../../builders/papers.ts';

function headlines(given: FlatAnswers = {}, name = 'Randers'): readonly string[] {
  return proposalOf(answersOf({ 'kommune.navn': name, 'prioritet.tema': 'kompensation', ...given })).debate
    .headlines;
}

/** What the catalogue says of a measure, with the place filled in as for Sorø. */
function written(id: string): readonly string[] {
  const measure = CATALOGUE.themes.flatMap((theme) => theme.indsatser).find((one) => one.id === id);
  return (measure?.overskrifter ?? []).map((one) =>
    one.replace('{navn}', 'Sorø').replace('{sted}', 'i Sorø'),
  );
}

const measures = CATALOGUE.themes.flatMap((theme) =>
  theme.indsatser.map(({ id }) => ({ theme: theme.id, id })),
);

describe('the headline of a debate piece', () => {
  it.each(measures)('and its alternative speak of $id', ({ theme, id }) => {
    {
      const { debate } = proposalOf(
        answersOf({
          'kommune.navn': 'Sorø',
          'prioritet.tema': theme,
          [`temaer.${theme}.indsatser`]: [id],
        }),
      );
      expect(debate.measure?.id).toBe(id);
      expect(debate.headlines.slice(0, 2).every((one) => written(id).includes(one))).toBe(true);
      expect(new Set(debate.headlines).size).toBeGreaterThanOrEqual(2);
    }
  });

  it('has at most eight words and names the place, whatever the municipality is called', () => {
    for (const { navn, sted } of CATALOGUE.municipalities) {
      for (const headline of headlines({}, navn)) {
        expect(countWords(headline)).toBeLessThanOrEqual(8);
        expect(headline.includes(navn) || headline.includes(sted ?? navn)).toBe(true);
      }
    }
  });

  it('is the own claim of the branch where it fits, and the measure comes after it', () => {
    const [first, second] = headlines({ 'debat.pointe': 'Et ja i tide er også støtte.' });
    expect(first).toBe('Randers: Et ja i tide er også støtte');
    expect(second).toMatch(/svar|skærmlæser/);
  });

  it('is no claim about somebody who has not been met yet', () => {
    expect(headlines({ 'debat.pointe': 'Hun manglede et svar.' })[0]).not.toContain('Hun');
  });

  it('is the beginning of a longer demand that no measure asks for, where that is a demand in itself', () => {
    expect(headlines({ 'debat.krav': 'sende en bus rundt, så alle kan høre om det' })[0]).toBe(
      'Randers bør sende en bus rundt',
    );
  });

  it('is the own demand where it fits', () => {
    expect(headlines({ 'debat.krav': 'vedtage en fast svarfrist' })[0]).toBe(
      'Randers bør vedtage en fast svarfrist',
    );
  });

  it('stays with the measure when the own demand is too long but asks for the same', () => {
    const demand = 'vedtage, at svar på hjælpemidler højst tager fire uger, når et job venter';
    expect(headlines({ 'debat.krav': demand })[0]).toMatch(/svar|skærmlæser/);
  });

  it('is that of the theme when the own demand is about something else', () => {
    const demand = 'sørge for, at alle byens pladser får en bus med teleslynge hver eneste lørdag formiddag';
    const theme = CATALOGUE.themes.find((one) => one.id === 'kompensation');
    const wanted = theme?.overskrifter.map((one) =>
      one.replace('{navn}', 'Randers').replace('{sted}', 'i Randers'),
    );
    expect(wanted).toContain(headlines({ 'debat.krav': demand })[0]);
  });
});
