import { describe, expect, it } from 'vitest';
import { review, told } from '../../../../builders/review.ts';

const missed = (markdown: string) =>
  told(review('strategiforslag', markdown).findings).includes('S-21 kilder');

describe('the list of sources of a paper that may do without', () => {
  it('is not missed where nothing is cited', () =>
    expect(missed('# Forslag\n\nMange venter.\n')).toBe(false));

  it('is missed where a number is cited', () =>
    expect(missed('# Forslag\n\nTallet er 56 [1].\n')).toBe(true));

  it('is no link that is taken for a citation', () =>
    expect(missed('# Forslag\n\nSe [1](https://eksempel.dk).\n')).toBe(false));
});
