import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/language/likeness.ts';

const LETTER =
  'Vi beder udvalget i Randers om et svar. Fristen er 56 dage i 2026. Det er for længe for en butik.';

describe('how like two letters are', () => {
  it('another name and other figures make no other letter', () => {
    const copy =
      'Vi beder udvalget på Bornholm om et svar. Fristen er 90 dage i 2027. Det er for længe for en butik.';
    expect(likeness(LETTER, copy, ['Randers', 'Bornholm']).sentenceShare).toBe(1);
  });

  it('a sentence with one word changed is the same sentence', () => {
    expect(likeness(LETTER, LETTER.replace('butik', 'smed')).sentenceShare).toBe(1);
  });

  it('their own words make another letter', () => {
    const other = 'Hun havde skrevet under. Så ringede telefonen. Ingen havde spurgt hende om noget.';
    const { sentenceShare, shingleShare, shared } = likeness(LETTER, other);
    expect([sentenceShare, shingleShare, shared]).toEqual([0, 0, []]);
  });

  it('counts of the shorter one, so that a long tail hides nothing', () => {
    const longer = `${LETTER} Men der er mere at sige. Det siger vi en anden dag.`;
    expect(likeness(longer, LETTER)).toMatchObject({ sentenceShare: 1, sentences: 3 });
  });

  it('does not depend on the order of the sentences or of the two', () => {
    const turned = 'Det er for længe for en butik. Vi beder udvalget i Randers om et svar.';
    expect(likeness(turned, LETTER).shared).toHaveLength(2);
    expect(likeness(LETTER, turned).sentenceShare).toBe(1);
  });
});
