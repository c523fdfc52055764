import { type Rule, spotOf } from '../rule.ts';

/** Nothing stands as [INDSÆT …] any more. */
export const gaps: Rule<object> = (paper) =>
  paper.blocks
    .filter((block) => block.excerpt.includes('[INDSÆT'))
    .map((block) => ({ message: 'Her mangler noget: der står INDSÆT.', spot: spotOf(block) }));
