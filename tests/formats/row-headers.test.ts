import { describe, expect, it } from 'vitest';
import { firstColumnNamesRows } from '../../src/formats/row-headers.ts';

const column = (...first: readonly string[]) => first.map((text) => [text, '1']);

describe('the first column', () => {
  it.each([
    ['names each row', column('1. Fleksjob', '2. Skånejob')],
    ['gives each row a date of its own', column('13. januar 2027', 'Marts 2027')],
    ['names the only row', column('Fleksjob')],
  ])('heads the rows where it %s', (_what, rows) => {
    expect(firstColumnNamesRows(rows)).toBe(true);
  });

  it.each([
    ['says the same of two rows', column('Ja', 'Nej', 'ja ')],
    ['holds figures or times', column('16.30', '16.35')],
    ['has a blank', column('Fleksjob', '')],
    ['is still to be filled in', column('[INDSÆT NAVN]', 'Kirsten Holm')],
    ['tells a whole story', column('Fleksjob', 'Kommunen '.repeat(20))],
    ['is the only one', [['Fleksjob'], ['Skånejob']]],
    ['has no rows', []],
  ])('heads no row where it %s', (_what, rows) => {
    expect(firstColumnNamesRows(rows)).toBe(false);
  });
});
