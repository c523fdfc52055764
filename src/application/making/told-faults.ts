import type { Fault } from '../../fault.ts';

/**
 * What is told with the papers of a branch, made or looked at: where there are papers, what is not answered yet stands in them as
 * gaps and is no fault; where the answers have errors, all of it.
 */
export function toldFaults({
  valid,
  faults,
}: {
  readonly valid: boolean;
  readonly faults: readonly Fault[];
}): readonly Fault[] {
  return valid ? faults.filter(({ severity }) => severity !== 'missing') : faults;
}

/** Those of them that cost a paper: what a page has room for under the word for faults, and what a run is counted by. */
export function errorsAmong(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ severity }) => severity === 'error');
}
