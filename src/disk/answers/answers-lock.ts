import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import lockfile from 'proper-lockfile';
import { formatDate } from '../../danish/date.ts';
import { printable } from '../../danish/printable.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { writingReason } from '../file-faults.ts';
import { BOOKKEEPING } from '../papers/bookkeeping.ts';
import { linksOut } from '../papers/links-out.ts';

/** The right to write one svar.yaml. */
export interface AnswersLock {
  /** False when another program took the file over, which can only happen after this one has slept. */
  readonly held: () => boolean;
  readonly release: () => Promise<void>;
}

/** Who holds the file, as it is kept beside the lock. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Local time, "2026-11-22 17:30". */
  readonly since: string;
}

/** A lock not renewed for this long belongs to a program that is gone, whatever else is known of it. */
const STALE_MS = 10_000;
const RENEW_MS = 2_000;
/** Taking the lock is itself done by one at a time, so that two who find a dead owner do not both follow it. */
const GUARD = {
  stale: 2_000,
  update: 1_000,
  retries: { retries: 60, factor: 1, minTimeout: 50 },
  realpath: false,
};

/**
 * Takes the right to write the file. A lock left by a program that was killed is taken over: at once when its owner was
 * on this machine, else when it has not been renewed for ten seconds. Errors: `answers-in-use`, `cannot-write-here`, `output-is-link`.
 */
export async function lockAnswers(path: string): Promise<Result<AnswersLock>> {
  const folder = join(dirname(path), BOOKKEEPING);
  const link = await linksOut(dirname(path), dirname(path));
  if (link) return failure(link);
  const lockfilePath = join(folder, `${basename(path)}.lock`);
  const ownerFile = `${lockfilePath}.json`;
  const options = { lockfilePath, realpath: false, stale: STALE_MS, update: RENEW_MS };
  let held = true;
  try {
    await makeFolder(folder);
    const unguard = await lockfile.lock(`${path}.vent`, { ...GUARD, lockfilePath: `${lockfilePath}.vent` });
    try {
      const owner = await readOwner(ownerFile);
      if (owner && isGone(owner)) await rm(lockfilePath, { recursive: true, force: true });
      const release = await lockfile.lock(path, { ...options, onCompromised: () => (held = false) });
      await writeOwner(ownerFile);
      return success({ held: () => held, release: () => letGo(release, held, ownerFile, folder) });
    } finally {
      await unguard();
    }
  } catch (error) {
    const inUse = error instanceof Error && 'code' in error && error.code === 'ELOCKED';
    return failure(inUse ? inUseFault(path, await readOwner(ownerFile)) : cannotWriteFault(path, error));
  }
}

/** Not all in one: on a disk that can only be read, a recursive mkdir says that the folder is missing. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}

/** In place of what a killed program left, and never through a link that somebody has laid there. */
async function writeOwner(file: string): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, JSON.stringify(thisProgram()), { flag: 'wx' });
}

async function letGo(release: () => Promise<void>, held: boolean, ownerFile: string, folder: string) {
  if (!held) return;
  await rm(ownerFile, { force: true });
  await release().catch(() => undefined);
  // Only an empty folder goes; papers keep what they were last written as in it.
  await rmdir(folder).catch(() => undefined);
}

function thisProgram(): Owner {
  const since = new Date().toLocaleString('sv-SE').slice(0, 'ÅÅÅÅ-MM-DD tt:mm'.length);
  return { pid: process.pid, host: hostname(), since };
}

async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    const owner = JSON.parse(await readFile(file, 'utf8')) as Partial<Owner>;
    const whole =
      Number.isInteger(owner.pid) &&
      typeof owner.host === 'string' &&
      /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(owner.since ?? '');
    return whole ? (owner as Owner) : undefined;
  } catch {
    return undefined;
  }
}

function isGone({ pid, host }: Owner): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function inUseFault(path: string, owner: Owner | undefined): Fault {
  return {
    code: 'answers-in-use',
    severity: 'error',
    message: `Der svares allerede på spørgsmål i ${basename(path)} et andet sted${owner ? sinceWhen(owner) : ''}.`,
    wayOut:
      'Svar videre i det vindue, eller skriv afslut i det, og prøv igen. Er vinduet lukket, så vent ti sekunder, og prøv igen.',
  };
}

function sinceWhen({ since, host }: Owner): string {
  const [date = '', time = ''] = since.split(' ');
  const computer = host === hostname() ? 'denne computer' : `computeren ${printable(host)}`;
  return `, begyndt ${formatDate(date)} klokken ${time.replace(':', '.')} på ${computer}`;
}

function cannotWriteFault(path: string, error: unknown): Fault {
  return {
    code: 'cannot-write-here',
    severity: 'error',
    message: `Svarene kan ikke gemmes i mappen ${dirname(path)}: ${writingReason(error)}.`,
    wayOut: 'Gå til en mappe, der er jeres egen, for eksempel Dokumenter, og prøv igen.',
  };
}
