import { type Rule, spotOf } from '../rule.ts';

/** Name, title, Danske Handicaporganisationer and the municipality, last in the piece (docs/tjekliste.md, D-19). */
const SIGNATURE =
  /^\p{Lu}[\p{L}.'-]+(?: [\p{L}.'-]+)+, \p{L}[\p{L} ]+, (?:Danske Handicaporganisationer|DH)[ -]\p{Lu}/u;

export const signature: Rule<object> = (paper) => {
  const last = paper.blocks.at(-1);
  if (last && SIGNATURE.test(last.excerpt)) return [];
  return [
    { message: 'Den sidste linje er ikke navn, titel og afdeling.', ...(last ? { spot: spotOf(last) } : {}) },
  ];
};
