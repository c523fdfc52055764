import type { RunningPage } from '../application/ports.ts';
import { OPEN_AGAIN, PASS_HEADER } from './door.ts';

/** A server on the same machine answers within that, also while it makes papers. */
const MOST_MS = 5000;

/** Asks a page that is open already for an address that lets a browser in, once; undefined when it does not answer. */
export async function addressOfRunning({ origin, pass }: RunningPage): Promise<string | undefined> {
  try {
    const answered = await fetch(`${origin}${OPEN_AGAIN}`, {
      method: 'POST',
      headers: { [PASS_HEADER]: pass },
      signal: AbortSignal.timeout(MOST_MS),
    });
    const address = answered.ok ? await answered.text() : '';
    return address.startsWith(`${origin}/?`) ? address : undefined;
  } catch {
    return undefined;
  }
}
