import { expect, it } from 'vitest';
import { withNumber } from '../../../../src/formats/word/back/written-mark.ts';

it.each([
  ['1. et', '3. et'],
  ['> > 1. et', '> > 3. et'],
  ['- 1. et', '- 3. et'],
])('the item %s gets another number', (source, counted) => {
  expect(withNumber(source, 3)).toBe(counted);
});

it('no line takes long to look through, however many quotations it opens', () => {
  const begun = performance.now();
  withNumber(`${'> '.repeat(40)}(citat)`, 3);
  expect(performance.now() - begun).toBeLessThan(100);
});
