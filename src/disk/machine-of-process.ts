import { access, constants, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Machine } from '../formats/pdf/browser/machine.ts';
import { browserProfile } from './browser-profile.ts';
import { readRegistry } from './read-registry.ts';
import { shippedVersion, unpackShippedBrowser } from './shipped-browser.ts';

/** The machine that runs this process. */
export function machineOf(process: NodeJS.Process): Machine {
  const { platform, arch, env } = process;
  return {
    platform,
    architecture: arch,
    environment: env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    // The same place seen from src/disk, dist/disk and dist/program.
    programFolder: fileURLToPath(new URL('../../', import.meta.url)),
    registered: (key) => readRegistry(key, process),
    // A folder may be entered, which is the same right as starting a program.
    isExecutable: async (path) => {
      const isFile = await stat(path).then(
        (found) => found.isFile(),
        () => false,
      );
      return (
        isFile &&
        access(path, constants.X_OK).then(
          () => true,
          () => false,
        )
      );
    },
    mark,
    list: (folder) => readdir(folder).catch(() => []),
    endGroup(leader) {
      try {
        return platform !== 'win32' && process.kill(-leader, 'SIGKILL');
      } catch {
        return false;
      }
    },
    unpackShipped: () =>
      unpackShippedBrowser({
        platform,
        architecture: arch,
        temporary: tmpdir(),
        environment: env,
        user: process.getuid?.() ?? 0,
        node: process.execPath,
      }),
    makeProfile: () => browserProfile(tmpdir(), process),
    shippedVersion: () => shippedVersion({ platform, architecture: arch }),
  };
}

async function mark(path: string): Promise<string | undefined> {
  try {
    const real = await realpath(path);
    const { size, mtimeMs, ctimeMs } = await stat(real);
    // Every snap of Ubuntu is the same program, which looks up the one it is called as.
    const snap = basename(real) === 'snap' ? await readlink(join('/snap', basename(path), 'current')) : '';
    return [real, size, mtimeMs, ctimeMs, snap].join(' ');
  } catch {
    return undefined;
  }
}
