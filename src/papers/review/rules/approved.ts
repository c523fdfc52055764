import { type Rule, UNJUDGED } from '../rule.ts';

/** Somebody in the board has approved, by name and date (docs/tjekliste.md, D-21). */
export const approved: Rule<object> = (_paper, _params, { known }) => {
  if (!known) return UNJUDGED;
  return known.proposal.approvals.length > 0
    ? []
    : [{ message: 'Der står ikke, hvem i bestyrelsen der har godkendt papiret, og hvornår.' }];
};
