import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { lstat, mkdtemp, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { BrowserProfile } from '../formats/pdf/browser/machine.ts';

/** The process whose profiles are made. */
type Owner = Pick<NodeJS.Process, 'pid' | 'kill' | 'once'> & { readonly getuid?: (() => number) | undefined };

/**
 * A folder in the `temporary` one for a browser of this process, and takes away those of processes that are gone: a program that is
 * killed cannot tidy up after itself. The name says whose it is: a process of this computer, which a container is not.
 */
export async function browserProfile(temporary: string, owner: Owner): Promise<BrowserProfile | undefined> {
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  const prefix = `brobygger-browser-${host}-`;
  await removeForgotten(temporary, prefix, owner);
  const path = await mkdtemp(join(temporary, `${prefix}${owner.pid}-`)).catch(() => undefined);
  if (path === undefined) return undefined;
  const profile = { path, remove: () => remove(path) };
  owner.once('exit', profile.remove);
  return profile;
}

async function removeForgotten(temporary: string, prefix: string, owner: Owner): Promise<void> {
  for (const name of await readdir(temporary).catch(() => [])) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (!(pid > 0) || pid === owner.pid || isRunning(pid, owner)) continue;
    const path = join(temporary, name);
    const found = await lstat(path).catch(() => undefined);
    // In a folder that everybody shares: only one's own, and nothing behind a link.
    if (found?.isDirectory() && (!owner.getuid || found.uid === owner.getuid())) remove(path);
  }
}

function isRunning(pid: number, owner: Owner): boolean {
  try {
    return owner.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** The last processes of a browser may be writing still when the first is gone. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // The next run tries again.
  }
}
