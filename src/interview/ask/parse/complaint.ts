import { failure, type Result } from '../../../fault.ts';
import type { FaultCode } from '../../../fault-code.ts';

/** Why a typed answer cannot be used. `message` says what is wrong, `wayOut` what to type. Both Danish sentences. */
export function complaint(code: FaultCode, message: string, wayOut: string): Result<never> {
  return failure({ code, severity: 'error', message, wayOut });
}
