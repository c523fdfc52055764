import { success } from '../../../src/fault.ts';
import type { Machine } from '../../../src/formats/pdf/browser/machine.ts';

/** A machine that has exactly what the test says; by default a Linux with nothing on it. */
export function fakeMachine(
  has: Partial<Machine> & {
    executables?: readonly string[];
    folders?: Readonly<Record<string, readonly string[]>>;
  } = {},
): Machine {
  const { executables = [], folders = {}, ...rest } = has;
  return {
    platform: 'linux',
    architecture: 'x64',
    environment: {},
    home: '/home/kirsten',
    isRoot: false,
    programFolder: has.platform === 'win32' ? 'C:\\brobygger\\program' : '/opt/brobygger',
    registered: async () => undefined,
    isExecutable: async (path) => executables.includes(path),
    list: async (folder) => folders[folder] ?? [],
    endGroup: () => false,
    mark: async (path) => (executables.includes(path) ? `mark of ${path}` : undefined),
    makeProfile: async () => undefined,
    shippedVersion: async () => undefined,
    unpackShipped: async () => success(undefined),
    ...rest,
  };
}
