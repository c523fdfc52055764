import { expect, it } from 'vitest';

const { likeness, likenessOfAll, ourUnits } = await import(
  new URL('../../bench/measure-likeness.mjs', import.meta.url).href
);
const units = (texts: readonly string[], names: readonly string[] = [], own: readonly string[] = []) =>
  ourUnits(texts, { names, own });

it('names, figures and months make no difference', () => {
  const one = units(['I 2. kvartal 2026 var 2.140 i Randers i fleksjob.'], ['Randers']);
  const other = units(['I 4. kvartal 2025 var 12,5 på Læsø i fleksjob.'], ['Læsø']);
  expect(likeness(one, units(['I 4. kvartal 2025 var 905 i Læsø i fleksjob.'], ['Læsø']))).toBe(100);
  expect(likeness(one, other)).toBe(0);
  expect(likeness(units(['Inden 1. marts 2027.']), units(['Inden 22. juni 2028.']))).toBe(100);
});

it('what the branch wrote itself is out, also inside a sentence of ours', () => {
  const own = ['Skærmlæseren kom efter fjorten uger.'];
  expect(
    units(
      ['Skærmlæseren kom efter fjorten uger.', 'Kommunen har lovet: Skærmlæseren kom efter fjorten uger.'],
      [],
      own,
    ),
  ).toEqual(['kommunen har lovet']);
});

it('a longer sentence counts for more, and what stands in one paper alone counts against', () => {
  expect(likeness(['a b c'], ['a b c'])).toBe(100);
  expect(likeness(['a b c', 'd'], ['a b c', 'e'])).toBe(75);
  expect(likeness(['a b c', 'd'], ['d'])).toBe(40);
  expect(likeness([], [])).toBe(0);
});

it('every pair is compared once, and the one that is most alike is named', () => {
  const all = likenessOfAll(
    new Map([
      ['A', ['x y', 'z']],
      ['B', ['x y', 'z']],
      ['C', ['q']],
    ]),
  );
  expect(all.pairs).toHaveLength(3);
  expect(all.highest).toEqual({ pair: ['A', 'B'], percent: 100 });
  expect(all.mean).toBeCloseTo(33.3, 1);
});
