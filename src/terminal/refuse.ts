import type { Refused } from '../application/outcome.ts';
import type { Context } from './context.ts';
import { reportFaults } from './words/report-faults.ts';

/** Tells why a use case could not begin. */
export function refuse({ faults, outcome }: Pick<Refused, 'faults' | 'outcome'>, context: Context): void {
  context.stderr.write(reportFaults(faults));
  context.end(outcome);
}
