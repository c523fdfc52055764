import type { Fault } from '../fault.ts';

/** Faults that differ in the file alone are one reason, told once; in the order of the first of each. What has a line is a fault of its own. */
export function sameReasons(faults: readonly Fault[]): readonly (readonly [Fault, ...Fault[]])[] {
  const reasons = new Map<string, [Fault, ...Fault[]]>();
  faults.forEach((fault, index) => {
    const { code, severity, message, wayOut, place } = fault;
    const key = JSON.stringify([
      code,
      severity,
      message,
      wayOut,
      ...(place?.line === undefined ? [] : [index]),
    ]);
    const before = reasons.get(key);
    if (before) before.push(fault);
    else reasons.set(key, [fault]);
  });
  return [...reasons.values()];
}
