import { describe, expect, it } from 'vitest';
import { firstColumnNamesRows } from '../../src/formats/row-headers.ts';

const column = (...first: readonly string[]) => first.map((text) => [text, '1']);

describe('the first column', () => {
  it.each([
    ['names each row', column('1. Fleksjob', '2. Skånejob')],
    ['gives each row a date of its own', column('13. januar 2027', 'Marts 2027')],
    ['names the only row', column('Fleksjob')],
    ['holds the hours of a programme', column('9.30', '16.30', '16.35')],
    [
      'says what is on which day, also of two things on one',
      column('9. marts 2027', '9. marts 2027', '1. maj'),
    ],
    ['counts the days to it', column('12 uger før', '12 uger før', '1 dag før', '1 måned efter')],
    ['says a day of the week too', column('Onsdag den 9. marts', 'Senest 10. marts 2027')],
  ])('heads the rows where it %s', (_what, rows) => {
    expect(firstColumnNamesRows(rows)).toBe(true);
  });

  it.each([
    ['says the same of two rows', column('Ja', 'Nej', 'ja ')],
    ['holds figures', column('1.204', '16')],
    ['holds hours out of order, or amounts', column('16.30', '12.50')],
    ['holds amounts that are no hours', column('12.50', '98.75')],
    ['has a blank', column('Fleksjob', '')],
    ['is still to be filled in', column('[INDSÆT NAVN]', 'Kirsten Holm')],
    ['tells a whole story', column('Fleksjob', 'Kommunen '.repeat(20))],
    ['is the only one', [['Fleksjob'], ['Skånejob']]],
    ['has no rows', []],
  ])('heads no row where it %s', (_what, rows) => {
    expect(firstColumnNamesRows(rows)).toBe(false);
  });
});
