import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../../src/answers/answers.ts';
import { answersOf, type FlatAnswers, figureAnswer } from '../builders/answers.ts';
import { proposalOf } from '../builders/papers.ts';

function quarters(
  values: readonly number[],
  country: readonly number[] = [],
  from = 2024,
): readonly SeriesPoint[] {
  return values.map((vaerdi, index) => ({
    periode: `${(index % 4) + 1}. kvartal ${from + Math.floor(index / 4)}`,
    vaerdi,
    ...(country[index] === undefined ? {} : { landet: country[index] }),
  }));
}

function curveOf(given: FlatAnswers, date?: string) {
  const answers = answersOf({
    'kommune.navn': 'Randers',
    'prioritet.tema': 'fleksjob',
    'temaer.fleksjob.indsatser': ['FLE-1'],
    ...given,
  });
  return proposalOf(answers, date).curve;
}

const leading = (serie: readonly SeriesPoint[]) => {
  const last = serie.at(-1) as SeriesPoint;
  return { 'tal.ledighedsydelse': figureAnswer(last.vaerdi, { periode: last.periode, serie }) };
};

describe('the curve of the papers', () => {
  it('is none where no figure has a series', () => {
    expect(curveOf({ 'tal.ledighedsydelse': figureAnswer(388) })).toBeNull();
    expect(curveOf(leading(quarters([1, 2])))).toBeNull();
  });

  it.each([
    ['a rise', [100, 104, 108, 112, 120], /steget fra 100 til 120, 20 procent\.$/],
    ['a fall', [120, 115, 110, 105, 100], /faldet fra 120 til 100, 17 procent\.$/],
    ['no change', [100, 101, 102, 101, 101], /næsten det samme: 100 først og 101 til sidst\.$/],
    ['a top on the way', [100, 140, 130, 120, 104], /Det var højest i 2\. kvartal 2024 med 140\.$/],
    ['a bottom on the way', [100, 60, 80, 90, 104], /Det var lavest i 2\. kvartal 2024 med 60\.$/],
    ['from nothing', [10, 10, 11, 12, 20], /fra 10 til 20, 100 procent/],
  ])('says in words what is seen: %s', (_what, values, said) => {
    const says = curveOf(leading(quarters(values)))?.says;
    expect(says).toMatch(
      /^Fra 1\. kvartal 2024 til 1\. kvartal 2025 er antallet af fuldtidspersoner på ledighedsydelse i Randers /,
    );
    expect(says).toMatch(said);
  });

  it('is held against the country, where that is known from end to end', () => {
    const curve = curveOf(leading(quarters([100, 104, 108, 112, 120], [9000, 8900, 8800, 8700, 8100])));
    expect(curve?.says).toContain('I hele landet er det i samme tid faldet 10 procent.');
    expect(curve?.rows.map(({ label }) => label)).toEqual([
      'Randers 2024',
      'Randers 2025',
      'Hele landet 2024',
      'Hele landet 2025',
    ]);
    expect(curveOf(leading(quarters([100, 104, 108, 112, 120], [9000])))?.says).not.toContain('landet');
  });

  it('prints nothing of fewer than five', () => {
    const curve = curveOf(leading(quarters([8, 4, 7, 9, 10, 12])));
    expect(curve?.rows[0]?.cells).toEqual(['8', 'under 5', '7', '9']);
    expect(curve?.says).not.toContain(' 4');
  });

  it('goes on to the newest figure, also one of the follow-up', () => {
    const serie = quarters([100, 104, 108, 112, 120]);
    const newer = { 'tal.ledighedsydelse': figureAnswer(130, { periode: '2. kvartal 2025', serie }) };
    expect(curveOf(newer)?.says).toContain('til 130');
    const after = { 'status.tal.ledighedsydelse': figureAnswer(90, { periode: '3. kvartal 2025' }) };
    expect(curveOf({ ...newer, ...after })?.says).toMatch(/til 3\. kvartal 2025.*til 90/);
  });

  it('stands as rows of periods where they are no quarters', () => {
    const serie = [2019, 2020, 2021, 2022, 2023].map((year) => ({
      periode: String(year),
      vaerdi: year - 1900,
    }));
    const curve = curveOf({ 'tal.ledighedsydelse': figureAnswer(123, { periode: '2023', serie }) });
    expect(curve?.columns).toEqual(['Randers']);
    expect(curve?.rows[4]).toEqual({ label: '2023', cells: ['123'] });
  });

  describe('where the population of working age is known', () => {
    const people = (of: number, country: number, count = 5) =>
      figureAnswer(of, {
        periode: '1. kvartal 2025',
        serie: quarters(Array(count).fill(of), Array(count).fill(country)),
      });
    const counted = leading(quarters([300, 310, 320, 330, 360], [60_000, 60_000, 60_000, 60_000, 75_000]));
    const given = {
      ...counted,
      folketal: { ...people(60_000, 3_000_000), kilde: 'Danmarks Statistik, tabel FOLK1A' },
    };

    it('is for each 1,000 of them, in the municipality and the country', () => {
      const curve = curveOf(given);
      expect(curve?.what).toBe(
        'Fuldtidspersoner på ledighedsydelse for hver 1.000 indbyggere fra 16 til 64 år',
      );
      expect(curve?.rows.map(({ cells }) => cells)).toEqual([
        ['5', '5,2', '5,3', '5,5'],
        ['6', '', '', ''],
        ['20', '20', '20', '20'],
        ['25', '', '', ''],
      ]);
      expect(curve?.says).toBe(
        'Fra 1. kvartal 2024 til 1. kvartal 2025 er antallet af fuldtidspersoner på ledighedsydelse i Randers steget fra 5 til 6, 20 procent. Det er talt for hver 1.000 indbyggere fra 16 til 64 år. I hele landet er det steget fra 20 til 25.',
      );
      expect(curve?.populationSource).toBe('Danmarks Statistik, tabel FOLK1A');
    });

    it('stays a count where the population does not reach to its end, or is too short', () => {
      for (const folketal of [people(60_000, 3_000_000, 4), figureAnswer(60_000)])
        expect(curveOf({ ...counted, folketal })).toMatchObject({
          what: 'Fuldtidspersoner på ledighedsydelse',
          populationSource: null,
        });
    });

    it('says at fewer than five that they are not shown', () => {
      const few = leading(quarters([8, 4, 7, 9, 10, 12]));
      const folketal = people(1000, 3_000_000, 6);
      expect(curveOf({ ...few, folketal })?.rows[0]?.cells).toEqual(['8', 'ikke vist', '7', '9']);
    });
  });
});
