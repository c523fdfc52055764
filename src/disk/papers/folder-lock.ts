import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BOOKKEEPING, COPIES } from '../../application/making/paper-places.ts';
import type { Held } from '../../application/ports.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { clearLeftovers } from '../clear-leftovers.ts';
import { writingFault } from '../file-faults.ts';
import { takeLock } from '../program-lock.ts';
import { reservedName } from '../reserved-name.ts';
import { linksOut } from './links-out.ts';

/** The papers of one branch are printed in less, also by a slow machine. */
const PATIENCE_MS = 20_000;
const BETWEEN_MS = 100;

/**
 * Takes the right to write papers in a folder, so that no text is read by one program and replaced by another meanwhile. Waits
 * `patienceMs` for whoever is at it. Faults: `papers-in-use`, `cannot-write`, `output-is-link`,
 * `name-reserved`.
 */
export async function holdFolder(folder: string, patienceMs = PATIENCE_MS): Promise<Result<Held>> {
  const fault = reservedName(folder) ?? (await linksOut(folder, folder));
  if (fault) return failure(fault);
  try {
    const until = Date.now() + patienceMs;
    for (;;) {
      const tried = await takeLock(join(folder, BOOKKEEPING, 'papirer.lock'));
      if (tried.taken) {
        for (const kept of ['', BOOKKEEPING, join(BOOKKEEPING, 'word'), COPIES])
          await clearLeftovers(join(folder, kept));
        return success({ release: tried.lock.release });
      }
      if (Date.now() >= until) return failure(inUse(folder));
      await pause(BETWEEN_MS);
    }
  } catch (error) {
    return failure(writingFault(error, folder));
  }
}

function inUse(folder: string): Fault {
  return {
    code: 'papers-in-use',
    severity: 'error',
    message: 'Et andet vindue er i gang med papirerne i mappen, så de er ikke rørt herfra.',
    wayOut: 'Vent, til det er færdigt, og kør samme kommando igen.',
    place: { file: folder },
  };
}
