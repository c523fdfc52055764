import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { BOOKKEEPING } from '../../application/making/paper-places.ts';
import { formatDate } from '../../danish/date.ts';
import { printable } from '../../danish/printable.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { writingReason } from '../file-faults.ts';
import { linksOut } from '../papers/links-out.ts';
import { type LockOwner, type ProgramLock, takeLock } from '../program-lock.ts';
import { reservedName } from '../reserved-name.ts';

/**
 * Takes the right to write one svar.yaml (see takeLock, also for `watchMs`). Errors: `answers-in-use`, `cannot-write-here`,
 * `output-is-link`, `name-reserved`.
 */
export async function lockAnswers(path: string, watchMs?: number): Promise<Result<ProgramLock>> {
  const reserved = reservedName(path);
  if (reserved) return failure(reserved);
  const link = await linksOut(dirname(path), dirname(path));
  if (link) return failure(link);
  try {
    const tried = await takeLock(join(dirname(path), BOOKKEEPING, `${basename(path)}.lock`), watchMs);
    return tried.taken ? success(tried.lock) : failure(inUseFault(path, tried.owner));
  } catch (error) {
    return failure(cannotWriteFault(path, error));
  }
}

function inUseFault(path: string, owner: LockOwner | undefined): Fault {
  return {
    code: 'answers-in-use',
    severity: 'error',
    message: `Der svares allerede på spørgsmål i ${basename(path)} et andet sted${owner ? sinceWhen(owner) : ''}.`,
    wayOut:
      'Svar videre i det vindue, eller skriv afslut i det, og prøv igen. Er vinduet lukket, så vent ti sekunder, og prøv igen.',
  };
}

function sinceWhen({ since, host }: LockOwner): string {
  const [date = '', time = ''] = since.split(' ');
  const computer = host === hostname() ? 'denne computer' : `computeren ${printable(host)}`;
  return `, begyndt ${formatDate(date)} klokken ${time.replace(':', '.')} på ${computer}`;
}

function cannotWriteFault(path: string, error: unknown): Fault {
  return {
    code: 'cannot-write-here',
    severity: 'error',
    message: `Svarene kan ikke gemmes i mappen ${printable(dirname(path))}: ${writingReason(error)}.`,
    wayOut: 'Gå til en mappe, der er jeres egen, for eksempel Dokumenter, og prøv igen.',
  };
}
