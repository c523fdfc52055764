import { rule, UNJUDGED } from '../../rule.ts';

/** Somebody in the board has approved, by name and date. */
export const approved = rule({
  name: 'godkendt',
  params: {},
  judge: (_paper, _params, { known }) => {
    if (!known) return UNJUDGED;
    return known.proposal.approvals.length > 0
      ? []
      : [{ message: 'Der står ikke, hvem i bestyrelsen der har godkendt papiret, og hvornår.' }];
  },
});
