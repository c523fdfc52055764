import { access, constants, readdir, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import type { Machine } from '../formats/pdf/browser/machine.ts';
import { unpackShippedBrowser } from './shipped-browser.ts';

/** The machine that runs this process. */
export function machineOf(process: NodeJS.Process): Machine {
  const { platform, arch, env } = process;
  return {
    platform,
    architecture: arch,
    environment: env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
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
  };
}
