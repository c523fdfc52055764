import { failure, type Result } from '../../../fault.ts';

/** Why a typed answer cannot be used. `message` says what is wrong, `wayOut` what to type. Both Danish sentences. */
export function complaint(code: string, message: string, wayOut: string): Result<never> {
  return failure({ code, severity: 'error', message, wayOut });
}
