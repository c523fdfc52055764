import { expect, it } from 'vitest';
import { findGaps } from '../../../src/papers/write/find-gaps.ts';

it('finds every gap with what is to be put in it, in the order of the text', () => {
  const text = 'Vi er [INDSÆT TAL: statistikbanken.dk, tabel AUK01].\n\n| [INDSÆT NAVN] | [1] |\n';
  expect(findGaps(text)).toEqual(['INDSÆT TAL: statistikbanken.dk, tabel AUK01', 'INDSÆT NAVN']);
});

it('finds none in a finished text', () => {
  expect(findGaps('Felter med INDSÆT er udfyldt [1].')).toEqual([]);
});
