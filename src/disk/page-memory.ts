import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import envPaths from 'env-paths';
import type { PageMemory, PagePlace, RunningPage } from '../application/ports.ts';
import { trace } from '../trace.ts';
import { type LockTried, takeLock } from './program-lock.ts';

/** Whoever holds the place has its server up by then. */
const MOST_WAITS = 30;
const WAIT_MS = 100;

/**
 * What is remembered of the page, in a folder that only this user reads: beside the settings that BROBYGGER_INDSTILLINGER names,
 * or where the system keeps such things. Nothing here is needed: what cannot be read or written is as if it had never been.
 */
export function pageMemory(env: Readonly<Record<string, string | undefined>>): PageMemory {
  const settings = env.BROBYGGER_INDSTILLINGER;
  const folder = settings
    ? join(dirname(settings), 'side')
    : join(envPaths('brobygger', { suffix: '' }).data, 'side');
  const last = join(folder, 'sidst-aabnet.txt');
  const version = join(folder, 'udgave.txt');
  return {
    lastOpened: () => readFile(last, 'utf8').catch(() => undefined),
    rememberOpened: (path) => write(last, path),
    lastVersion: () => readFile(version, 'utf8').then(versionIn, () => undefined),
    rememberVersion: (used) => write(version, used),
    async takePlace(what) {
      const name = createHash('sha256').update(what).digest('hex').slice(0, 16);
      const lock = join(folder, `${name}.lock`);
      const note = join(folder, `${name}.json`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        return await placeOf(await takeLock(lock), note);
      } catch (error) {
        trace('page', () => `its place is not remembered: ${String(error)}`);
        return FORGOTTEN;
      }
    },
  };
}

function versionIn(text: string): string | undefined {
  return /^\d+\.\d+\.\d+$/.test(text) ? text : undefined;
}

const FORGOTTEN: PagePlace = {
  taken: true,
  announce: async () => undefined,
  leave: async () => undefined,
};

async function placeOf(tried: LockTried, note: string): Promise<PagePlace> {
  if (!tried.taken) return { taken: false, running: await announced(note) };
  // What a program that was killed has left leads to nobody.
  await rm(note, { force: true });
  return {
    taken: true,
    announce: (running) => write(note, JSON.stringify(running)),
    async leave() {
      if (tried.lock.held()) await rm(note, { force: true }).catch(() => undefined);
      await tried.lock.release().catch(() => undefined);
    },
  };
}

/** Two double clicks come close together: the first may still be on its way up. */
async function announced(note: string): Promise<RunningPage | undefined> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    const running = await readNote(note);
    if (running) return running;
    await pause(WAIT_MS);
  }
  return undefined;
}

async function readNote(note: string): Promise<RunningPage | undefined> {
  try {
    const { origin, pass } = JSON.parse(await readFile(note, 'utf8')) as Partial<RunningPage>;
    const isOurs = /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(origin ?? '') && typeof pass === 'string';
    return isOurs ? ({ origin, pass } as RunningPage) : undefined;
  } catch {
    return undefined;
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const beside = `${file}.${randomUUID()}.tmp`;
    await writeFile(beside, text, { mode: 0o600, flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    trace('page', () => `not remembered: ${String(error)}`);
  }
}
