import type { Fault } from '../../fault.ts';

/** What is wrong, then how to put it right, as one text. */
export function complaintText(faults: readonly Fault[]): string {
  return faults.map((fault) => [fault.message, fault.wayOut].filter(Boolean).join(' ')).join('\n');
}
