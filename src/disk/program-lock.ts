import { randomUUID } from 'node:crypto';
import fs, { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import lockfile from 'proper-lockfile';

/** The right to write something, held by one program at a time. */
export interface ProgramLock {
  /** False when another program took it over, which can only happen after this one has slept. */
  readonly held: () => boolean;
  readonly release: () => Promise<void>;
}

/** Who holds a lock, as it is kept beside it. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** Local time, "2026-11-22 17:30". */
  readonly since: string;
  /** Of this lock alone. */
  readonly id?: string;
}

export type LockTried =
  | { readonly taken: true; readonly lock: ProgramLock }
  | { readonly taken: false; readonly owner: LockOwner | undefined };

/** A lock not renewed for this long belongs to a program that is gone, whatever else is known of it. */
const STALE_MS = 10_000;
const RENEW_MS = 2_000;
/** So long a lock is watched, whose date says nothing: whoever holds it has renewed it twice by then. */
const WATCH_MS = 5_000;
const MOST_TRIES = 5;
/** Taking the lock is itself done by one at a time, so that two who find a dead owner do not both follow it. */
const GUARD = {
  stale: 2_000,
  update: 1_000,
  retries: { retries: 60, factor: 1, minTimeout: 50 },
  realpath: false,
};

/**
 * Takes the lock at `path`, in a folder of our own that is made and taken away again. One left by a program that was killed is
 * taken over: at once when its owner was on this machine, else when it has not been renewed for ten seconds. One dated in the
 * future, by a clock that was wrong, is watched for `watchMs`. Throws what the file system throws.
 */
export async function takeLock(path: string, watchMs = WATCH_MS): Promise<LockTried> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryLock(path, watchMs);
    } catch (error) {
      // Whoever let go at this moment took the empty folder away.
      if (!(isCode(error, 'ENOENT') && attempt < MOST_TRIES)) throw error;
      await pause(attempt * 10);
    }
  }
}

async function tryLock(path: string, watchMs: number): Promise<LockTried> {
  const ownerFile = `${path}.json`;
  const me = thisProgram();
  let isTaken = false;
  const ours = () => isOwner(ownerFile, me);
  const options = {
    lockfilePath: path,
    realpath: false,
    stale: STALE_MS,
    update: RENEW_MS,
    fs: fsThatLeaves(() => isTaken && !ours()),
  };
  let held = true;
  try {
    await makeFolder(dirname(path));
    await forgetFromTheFuture(`${path}.vent`, watchMs);
    const unguard = await lockfile.lock(`${path}.vent`, { ...GUARD, lockfilePath: `${path}.vent` });
    try {
      const owner = await readOwner(ownerFile);
      if (owner && isGone(owner)) await rm(path, { recursive: true, force: true });
      else await forgetFromTheFuture(path, watchMs);
      const release = await lockfile.lock(path, { ...options, onCompromised: () => (held = false) });
      await writeOwner(ownerFile, me);
      isTaken = true;
      const stillHeld = () => held && ours();
      return {
        taken: true,
        lock: { held: stillHeld, release: () => letGo(release, stillHeld(), path) },
      };
    } finally {
      await unguard();
    }
  } catch (error) {
    if (!isCode(error, 'ELOCKED')) throw error;
    return { taken: false, owner: await readOwner(ownerFile) };
  }
}

/** Not all in one: on a disk that can only be read, a recursive mkdir says that the folder is missing. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder).catch((error: unknown) => {
    if (!isCode(error, 'EEXIST')) throw error;
  });
}

async function forgetFromTheFuture(path: string, watchMs: number): Promise<void> {
  const dated = await dateOf(path);
  if (dated === undefined || dated <= Date.now() + RENEW_MS) return;
  await pause(watchMs);
  if ((await dateOf(path)) === dated) await rm(path, { recursive: true, force: true });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function dateOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}

/** In place of what a killed program left, and never through a link that somebody has laid there. */
async function writeOwner(file: string, owner: LockOwner): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, JSON.stringify(owner), { flag: 'wx' });
}

/** Whether nobody else than `owner` is known to hold the lock. */
function isOwner(file: string, owner: LockOwner): boolean {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).id === owner.id;
  } catch {
    return true;
  }
}

/**
 * The file system for proper-lockfile, which takes the lock of another away when this program has slept for so long that it was taken
 * over, and lets go, or ends, before it has heard of it (findings/proper-lockfile-frees-foreign-lock.sh).
 */
function fsThatLeaves(isAnothers: () => boolean) {
  return {
    ...fs,
    rmdir: (path: string, done: (error: NodeJS.ErrnoException | null) => void) =>
      isAnothers() ? done(null) : fs.rmdir(path, done),
    rmdirSync: (path: string) => (isAnothers() ? undefined : fs.rmdirSync(path)),
  };
}

async function letGo(release: () => Promise<void>, held: boolean, path: string): Promise<void> {
  if (!held) return;
  await rm(`${path}.json`, { force: true });
  await release().catch(() => undefined);
  // Only an empty folder goes; papers keep what they were last written as in it.
  await rmdir(dirname(path)).catch(() => undefined);
}

function thisProgram(): LockOwner {
  const since = new Date().toLocaleString('sv-SE').slice(0, 'ÅÅÅÅ-MM-DD tt:mm'.length);
  return { pid: process.pid, host: hostname(), since, id: randomUUID() };
}

async function readOwner(file: string): Promise<LockOwner | undefined> {
  try {
    const owner = JSON.parse(await readFile(file, 'utf8')) as Partial<LockOwner>;
    const whole =
      Number.isInteger(owner.pid) &&
      typeof owner.host === 'string' &&
      /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(owner.since ?? '');
    return whole ? (owner as LockOwner) : undefined;
  } catch {
    return undefined;
  }
}

function isGone({ pid, host }: LockOwner): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
