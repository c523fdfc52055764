import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';

interface Product {
  readonly name: string;
  /** Names of the command, tried in every folder of PATH. */
  readonly commands: readonly string[];
  /** Where the browser's own installer puts it, beyond PATH. */
  readonly places: readonly string[];
}

const linux: readonly Product[] = [
  {
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    places: ['/opt/google/chrome/chrome'],
  },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    places: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  },
  {
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    places: ['/opt/microsoft/msedge/msedge'],
  },
];

const mac: readonly Product[] = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => ({
  name,
  commands: [],
  places: [`Applications/${name}.app/Contents/MacOS/${name}`],
}));

const windows: readonly Product[] = [
  {
    name: 'Google Chrome',
    commands: ['chrome.exe'],
    places: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  { name: 'Chromium', commands: [], places: ['Chromium\\Application\\chrome.exe'] },
  {
    name: 'Microsoft Edge',
    commands: ['msedge.exe'],
    places: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
];

/** Every place on this kind of machine where Chrome, Chromium or Edge may be installed, the most likely first. */
export function installedBrowserPlaces(
  machine: Machine,
): readonly { readonly name: string; readonly path: string }[] {
  const { products, path, roots } = layoutOf(machine);
  const folders = (variable(machine, 'PATH') ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  return products.flatMap(({ name, commands, places }) =>
    [
      ...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))),
      ...places.flatMap((place) => roots.map((root) => path.join(root, place))),
    ].map((path) => ({ name, path })),
  );
}

function layoutOf(machine: Machine) {
  if (machine.platform === 'darwin') {
    return { products: mac, path: posix, roots: ['/', machine.home] };
  }
  if (machine.platform !== 'win32') return { products: linux, path: posix, roots: ['/'] };
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432', 'LOCALAPPDATA'];
  return {
    products: windows,
    path: win32,
    roots: roots.map((root) => variable(machine, root) ?? '').filter((root) => root !== ''),
  };
}

/** Windows spells the names of its variables as it likes. */
function variable(machine: Machine, name: string): string | undefined {
  if (machine.platform !== 'win32') return machine.environment[name];
  const key = Object.keys(machine.environment).find(
    (candidate) => candidate.toUpperCase() === name.toUpperCase(),
  );
  return key === undefined ? undefined : machine.environment[key];
}
