import type { Fault } from '../fault.ts';
import type { FaultCode } from '../fault-code.ts';

const LATER = 'Vent lidt, og prøv igen. I kan også slå tallene op på statistikbanken.dk og skrive dem selv.';
const BY_HAND =
  'Slå tallene op på statistikbanken.dk, og skriv dem selv. Fortæl os det gerne: kør igen med --optag mappe, og send os mappen.';

/** Something is wrong with StatBank or on the way to it, and it may pass. */
export function passingFault(code: FaultCode, message: string): Fault {
  return { code, severity: 'error', message, wayOut: LATER };
}

/** StatBank does not say what this version of brobygger understands; only a new version helps. */
export function lastingFault(code: FaultCode, message: string): Fault {
  return { code, severity: 'error', message, wayOut: BY_HAND };
}
