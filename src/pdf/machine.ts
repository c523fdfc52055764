import { access, constants, readdir } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import type { Result } from '../fault.ts';
import { type ShippedBrowser, unpackShippedBrowser } from './shipped-browser.ts';

/** What the search for a browser may know and ask about the machine: handed in, so that a test can be any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  isExecutable(path: string): Promise<boolean>;
  /** Names in a folder; none when it cannot be read. */
  list(folder: string): Promise<readonly string[]>;
  /** Ends a process that leads a group, and the whole group; false where there are no groups, or no such one. */
  endGroup(leader: number): boolean;
  /** The browser that came with the npm package, ready to run; undefined when none came for this kind of machine. */
  unpackShipped(): Promise<Result<ShippedBrowser | undefined>>;
}

/** The machine that runs this process. */
export function machineOf(process: NodeJS.Process): Machine {
  const { platform, arch, env } = process;
  return {
    platform,
    architecture: arch,
    environment: env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    isExecutable: (path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
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
