import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseOrder, chooseWording } from '../../../src/proposal/debate/variation.ts';
import { realCatalogue } from '../../builders/real-catalogue.ts';

const WORDINGS = ['a', 'b', 'c'];

describe('one wording of several', () => {
  it('is the same every time for the same municipality and place in the paper', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, slot) => {
        const chosen = chooseWording(seed, slot, WORDINGS);
        expect(WORDINGS).toContain(chosen);
        expect(chooseWording(seed, slot, WORDINGS)).toBe(chosen);
      }),
    );
  });

  it('is spread over the municipalities, so that neighbours do not send the same letter', () => {
    const codes = realCatalogue().municipalities.map((one) => one.kode);
    for (const slot of ['aabning', 'krav', 'overskrift']) {
      const chosen = codes.map((code) => chooseWording(code, slot, WORDINGS));
      for (const wording of WORDINGS) {
        expect(chosen.filter((one) => one === wording).length).toBeGreaterThan(codes.length / 6);
      }
    }
  });

  it('is not the same choice in every place of one paper', () => {
    const slots = Array.from({ length: 20 }, (_none, index) => `sted ${index}`);
    expect(new Set(slots.map((slot) => chooseWording('0730', slot, WORDINGS))).size).toBe(3);
  });
});

describe('an order of wordings', () => {
  it('has them all, begun at the same place every time', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const order = chooseOrder(seed, 'overskrift', WORDINGS);
        expect(order.toSorted()).toEqual(WORDINGS);
        expect(chooseOrder(seed, 'overskrift', WORDINGS)).toEqual(order);
      }),
    );
  });

  it('of none is none', () => {
    expect(chooseOrder('0730', 'overskrift', [])).toEqual([]);
  });
});
