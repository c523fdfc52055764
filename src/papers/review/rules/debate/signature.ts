import { rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

/** Name, title, Danske Handicaporganisationer and the municipality, last in the piece. */
const SIGNATURE =
  /^\p{Lu}[\p{L}.'-]+(?: [\p{L}.'-]+)+, \p{L}[\p{L} ]+, (?:Danske Handicaporganisationer|DH)[ -]\p{Lu}/u;

export const signature = rule({
  name: 'underskrift',
  params: {},
  judge: (paper) => {
    const last = paper.blocks.at(-1);
    if (last && SIGNATURE.test(last.excerpt)) return [];
    return [
      {
        message: 'Den sidste linje er ikke navn, titel og afdeling.',
        ...(last ? { spot: spotOf(last) } : {}),
      },
    ];
  },
});
