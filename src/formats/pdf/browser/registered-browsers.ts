import { win32 } from 'node:path';
import type { Machine } from './machine.ts';

/** Where Windows keeps what a program is started with when only its name is given, for the user first and then for all. */
const KEYS = ['HKCU', 'HKLM'].map(
  (hive) => `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths`,
);
const PROGRAMS = [
  { name: 'Google Chrome', program: 'chrome.exe' },
  { name: 'Microsoft Edge', program: 'msedge.exe' },
] as const;

/** Chrome and Edge where Windows itself says that they are, as on a managed PC that has them in a place of its own. */
export async function registeredBrowserPlaces(
  machine: Machine,
): Promise<readonly { readonly name: string; readonly path: string }[]> {
  if (machine.platform !== 'win32') return [];
  const asked = PROGRAMS.flatMap(({ name, program }) =>
    KEYS.map(async (key) => ({ name, path: await machine.registered(`${key}\\${program}`) })),
  );
  return (await Promise.all(asked)).flatMap(({ name, path = '' }) => {
    const unquoted = path.replace(/^"(.*)"$/, '$1');
    return win32.isAbsolute(unquoted) ? [{ name, path: unquoted }] : [];
  });
}
