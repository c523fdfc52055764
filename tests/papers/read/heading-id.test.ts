import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingIds, shortId } from '../../../src/papers/read/heading-id.ts';

const LONG =
  'Tilbud om en frivillig samtale om behov og støtte ved første møde i kommunen, også for pårørende på øerne';

describe('the id of a heading', () => {
  it('is its words, and has a number where another has the same', () => {
    const idFor = headingIds();
    expect(['Mål og tal', 'Mål og tal', '…'].map(idFor)).toEqual(['mål-og-tal', 'mål-og-tal-2', 'afsnit']);
  });

  it('is a name that PDF/A-2 allows, however long the heading and whatever its letters, and one of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 5 }), (texts) => {
        const ids = texts.map(headingIds());
        const idFor = headingIds();
        const own = [...texts, ...texts].map(idFor);
        expect(new Set(own).size).toBe(own.length);
        for (const id of [...ids, ...own]) expect(encodeURIComponent(id).length).toBeLessThanOrEqual(127);
      }),
    );
  });

  it('ends with a whole word where it is cut, and is found by the whole of its words', () => {
    const id = headingIds()(LONG);
    expect(LONG.toLowerCase().replace(/[ ,]+/g, '-')).toMatch(new RegExp(`^${id}-`));
    expect(shortId(LONG.toLowerCase().replace(/[ ,]+/g, '-'))).toBe(id);
  });
});
