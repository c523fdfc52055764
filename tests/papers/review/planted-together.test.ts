import { describe, expect, it } from 'vitest';
import { randers, review, sound, told } from '../../builders/review.ts';
import { PLANTED } from './planted-faults.ts';

const PAPERS = ['strategiforslag', 'moedeoplaeg', 'debatindlaeg'];
/** Planted one at a time only: each of these takes away, or runs together, the words that another fault stands in. */
const APART = [
  'S-05 afsnit',
  'S-16 siger',
  'S-17 punkter',
  'S-20 laengde',
  'M-02 overskrift',
  'M-07 afsnit',
  'M-08 afsnit',
  'M-11 siger',
  'D-08 krav',
];

const planted = (paper: string) =>
  PLANTED.filter((fault) => fault.paper === paper && !APART.includes(fault.finds));

/**
 * All faults of a paper in one text. A sentence stays after the one put before it, so that the next fault
 * finds its place, unless it is its absence that is the fault.
 */
function spoil(paper: string): { readonly text: string; readonly withoutPlace: readonly string[] } {
  const withoutPlace: string[] = [];
  const text = planted(paper).reduce((before, { finds, from, to }) => {
    const sentence =
      typeof from === 'string' && from.endsWith('.') && !to.includes(from) && !finds.endsWith('siger');
    const after = before.replace(from, sentence ? `${to} ${from}` : to);
    if (after === before) withoutPlace.push(finds);
    return after;
  }, sound(paper));
  return { text, withoutPlace };
}

describe('one debate piece, one strategy and one brief full of faults', () => {
  it('hold at least fifty-five together', () => {
    expect(PAPERS.flatMap(planted).length).toBeGreaterThanOrEqual(55);
  });

  it.each(PAPERS)('%s: every single one is found, by the rule it breaks', (paper) => {
    const { text, withoutPlace } = spoil(paper);
    expect(withoutPlace).toEqual([]);
    const found = new Set(told(review(paper, text, randers()).findings));
    const wanted = planted(paper).map(({ finds }) => finds);
    expect(wanted.filter((finds) => !found.has(finds))).toEqual([]);
  });
});
