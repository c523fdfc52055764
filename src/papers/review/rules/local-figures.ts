import { type Rule, UNJUDGED } from '../rule.ts';

/** Enough local figures, each with value, period, source and the day it was looked up (docs/tjekliste.md, S-06). */
export const localFigures: Rule<{ readonly mindst: number }> = (_paper, { mindst }, { known }) => {
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
};
