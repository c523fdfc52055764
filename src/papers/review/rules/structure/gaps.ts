import { rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

/** Nothing stands as [INDSÆT …] any more. */
export const gaps = rule({
  name: 'huller',
  params: {},
  judge: (paper) =>
    paper.blocks
      .filter((block) => block.excerpt.includes('[INDSÆT'))
      .map((block) => ({ message: 'Her mangler noget: der står INDSÆT.', spot: spotOf(block) })),
});
