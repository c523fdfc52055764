import { formatDate } from '../../../../danish/date.ts';
import { rule, UNJUDGED } from '../../rule.ts';

/** The day the item must be sent is still to come; one we only guess at is told of in the notes. */
export const deadlineAhead = rule({
  name: 'frist',
  params: {},
  judge: (_paper, _params, { known, date }) => {
    if (!known) return UNJUDGED;
    const { deadline, deadlineIsOwn } = known.proposal.meeting;
    return deadlineIsOwn && deadline !== null && deadline < date
      ? [{ message: `Fristen for at sende punktet var ${formatDate(deadline)}.` }]
      : [];
  },
});
