import { isScalar } from 'yaml';

/** About 1,400 names in one section; the whole questionnaire has a few hundred. */
const MOST_COMPARED = 1_000_000;
/** A name that stands twice costs a fault besides: it weighs as a thousand others. */
const REPEATED = 1000;

/** What the library's error then says (see yaml-faults.ts). */
export const TOO_MANY_NAMES = 'too many names';

/**
 * How the library finds out that a name stands twice: it holds each against all before it, so that the work grows with
 * the square of their number. The same answer as its own comparison gives, until there are too many;
 * what is thrown then, the library tells as the error RESOURCE_EXHAUSTION.
 */
export function limitedNames(): (one: unknown, other: unknown) => boolean {
  let compared = 0;
  return (one, other) => {
    const same = one === other || (isScalar(one) && isScalar(other) && one.value === other.value);
    compared += same ? REPEATED : 1;
    if (compared > MOST_COMPARED) throw new Error(TOO_MANY_NAMES);
    return same;
  };
}
