import { describe, expect, it } from 'vitest';
import { knownPoints } from '../../../src/formats/curve/curve.ts';
import { curveInPaper } from '../../../src/formats/curve/curve-in-paper.ts';
import { parseAnew } from '../../../src/papers/read/parse-paper.ts';

const QUARTERS = `| Personer i fleksjob | 1. kvartal | 2. kvartal | 3. kvartal | 4. kvartal |
| :--- | ---: | ---: | ---: | ---: |
| Randers 2024 | 1.980 | 1.990 | under 5 | 2.010,5 |
| Randers 2025 | 2.020 | 2.030 | | |
| Hele landet 2024 | 90.000 | 91.000 | 92.000 | 93.000 |
| Hele landet 2025 | 94.000 | 95.000 | | |
`;
const PERIODS = `| Svarfrist, dage | Randers |
| :--- | ---: |
| 2023 | 56 |
| 2024 | 42 |
`;

const paper = (table: string, heading = 'Tallene bag kurven') =>
  parseAnew(
    `# Papir\n\n![Kurven](#tallene-bag-kurven)\n\n## ${heading}\n\nSådan er tallene.\n\n${table}\n## Kilder\n`,
  );

function read(table: string, href = '#tallene-bag-kurven', heading?: string) {
  const curve = curveInPaper(paper(table, heading).tokens, href);
  return curve.ok ? curve.value : curve.faults[0]?.code;
}

describe('a curve in a paper', () => {
  it('is the table under the heading that the picture names: a row a year', () => {
    expect(read(QUARTERS)).toMatchObject({
      what: 'Personer i fleksjob',
      series: [
        {
          name: 'Randers',
          points: [
            { period: '1. kvartal 2024', time: 2024, value: 1980 },
            { value: 1990 },
            { value: null },
            { value: 2010.5 },
            { time: 2025 },
            { period: '2. kvartal 2025', value: 2030 },
          ],
        },
        { name: 'Hele landet' },
      ],
    });
  });

  it('or a row a period, and a column a series', () => {
    expect(read(PERIODS)).toMatchObject({
      what: 'Svarfrist, dage',
      series: [{ name: 'Randers', points: [{ value: 56 }, { value: 42 }] }],
    });
  });

  it('follows a figure that is put right by hand', () => {
    const curve = read(QUARTERS.replace('2.030', '1.030'));
    expect(typeof curve === 'object' && knownPoints(curve.series[0] as never).at(-1)?.value).toBe(1030);
  });

  it.each([
    ['a heading that is gone', QUARTERS, '#kurven'],
    ['no table', 'Ingen tal.\n', '#tallene-bag-kurven'],
  ])('cannot be drawn of %s', (_what, table, href) => {
    expect(read(table, href)).toBe('curve-without-table');
  });

  it.each([
    ['words', '| A | B |\n| :--- | :--- |\n| hest | ko |\n'],
    ['one figure', '| Tal | Randers |\n| :--- | :--- |\n| 2024 | 5 |\n'],
    ['periods that are none', '| Tal | Randers |\n| :--- | :--- |\n| i fjor | 5 |\n| i år | 6 |\n'],
  ])('cannot be drawn of %s', (_what, table) => {
    expect(read(table)).toBe('curve-of-no-series');
  });
});
