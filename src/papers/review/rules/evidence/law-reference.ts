import { withoutCitations } from '../../../read/paper-text.ts';
import { rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

/** A sentence that says what the law demands. */
const LEGAL = /(?<![\p{L}»])(?:\p{L}*loven|lovens|lov nr\.|§|bekendtgørelsen)(?!\p{L})/iu;
/** It says so without claiming a rule: "ingen lov kræver det", "så vidt vi kan se". */
const NO_CLAIM = /ingen lov|loven (?:kræver det ikke|stiller færre)|så vidt vi/iu;
const OPEN = /\[J\]/;

/** Every statement of law has the number of a source near it, and none is left marked for checking. */
export const lawReference = rule({
  name: 'lovhenvisning',
  params: {},
  judge: (paper) => {
    const open = paper.blocks.filter((block) => OPEN.test(block.excerpt));
    const bare = paper.blocks
      .filter((block) => ['paragraph', 'item'].includes(block.kind) && block.heading !== 'Kilder')
      .filter(
        (block) =>
          LEGAL.test(block.excerpt) && !NO_CLAIM.test(block.excerpt) && !/\[\d+\]/.test(block.excerpt),
      );
    return [
      ...open.map((block) => ({ message: 'Her står [J]: Reglen er ikke slået efter.', spot: spotOf(block) })),
      ...bare.map((block) => ({
        message: 'Her står noget om loven uden kilde.',
        spot: { ...spotOf(block), excerpt: withoutCitations(block.excerpt) },
      })),
    ];
  },
});
