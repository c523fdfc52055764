import { rule, UNJUDGED } from '../../rule.ts';
import { count } from '../../rule-params.ts';

/** Enough local figures, each with value, period, source and the day it was looked up. */
export const localFigures = rule({
  name: 'lokale-tal',
  params: { required: ['mindst'], properties: { mindst: count('Så mange lokale tal skal der være.') } },
  judge: (_paper, { mindst }, { known }) => {
    if (!known) return UNJUDGED;
    const complete = known.proposal.figures.filter(
      (one) => one.value !== null && one.period !== null && one.source !== '' && one.lookedUp !== null,
    );
    return complete.length >= mindst
      ? []
      : [
          {
            message: `Papiret har ${complete.length} ${complete.length === 1 ? 'lokalt' : 'lokale'} tal med periode, kilde og dato; ${mindst} giver det vægt.`,
          },
        ];
  },
});
