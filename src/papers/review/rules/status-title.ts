import { type Rule, UNJUDGED } from '../rule.ts';

/** Where a strategy exists, the paper builds on it and names it (docs/tjekliste.md, S-22). */
export const statusTitle: Rule<object> = (paper, _params, { known }) => {
  if (!known) return UNJUDGED;
  const { exists, title } = known.proposal.strategy;
  if (!exists || /status|næste skridt/i.test(paper.title)) return [];
  return title !== null && paper.markdown.includes(title.split(' ')[0] ?? title)
    ? []
    : [{ message: 'Kommunen har allerede en strategi, men papiret bygger ikke videre på den.' }];
};
