import { expect, it } from 'vitest';
import { danishDictionary } from '../../../src/disk/spelling/danish-dictionary.ts';

it('reads the Danish dictionary that is installed along: words, bent and put together, and those near a misspelt one', async () => {
  const dictionary = await danishDictionary();
  for (const word of ['kunne', 'børneudvalgene', 'arbejdsmarkedsudvalg', 'virksomhedskonsulenters'])
    expect(dictionary?.knows(word), word).toBe(true);
  expect(dictionary?.knows('vejldning')).toBe(false);
  expect(dictionary?.nearest('vejldning')[0]).toBe('vejledning');
});

it('stands what no word is', async () => {
  const dictionary = await danishDictionary();
  for (const odd of ['', ' ', '😀', '\u0000a', '\uD800', 'x'.repeat(5000), '%s%n', '-', 'å'.repeat(200)]) {
    expect(dictionary?.knows(odd)).toBeTypeOf('boolean');
    expect(Array.isArray(dictionary?.nearest(odd))).toBe(true);
  }
});
