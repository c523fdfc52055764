import type { Result } from '../../fault.ts';
import { findPersonalNumber } from '../../language/privacy/find-private.ts';
import { complaint } from './parse/complaint.ts';

/**
 * A complaint when what was typed holds something shaped like a CPR number; undefined when it does not. It is met here,
 * before anything else reads the text, so that the number reaches no file, no other complaint and no draft.
 */
export function refusePersonalNumber(typed: string): Result<never> | undefined {
  if (findPersonalNumber(typed).length === 0) return undefined;
  return complaint(
    'personal-number',
    'Der står noget, der ligner et CPR-nummer, så svaret er ikke gemt.',
    'Skriv svaret uden nummeret. Er det et andet tal, så skriv det med mellemrum mellem cifrene.',
  );
}
