import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';

/**
 * The half-yearly days, April and October, that every paper and the calendar give: from when the first steps are taken,
 * and where the municipality has dealt with the proposal already, from the next of them.
 */
export function statusDays({ calendar, followUp }: Proposal): readonly IsoDate[] {
  const next = followUp.begun ? [followUp.nextStatus] : [];
  return [...new Set([...next, ...calendar.statusDates])].sort();
}
