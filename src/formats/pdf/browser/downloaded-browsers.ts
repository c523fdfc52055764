import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';

const shell = 'chrome-headless-shell';
const macApp = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

// Where @puppeteer/browsers unpacks: <cache>/<product>/<system>-<version>/<product>-<system>/<executable>.
const executables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  linux: { chrome: 'chrome', [shell]: shell },
  darwin: { chrome: macApp, [shell]: shell },
  win32: { chrome: 'chrome.exe', [shell]: `${shell}.exe` },
};

const systems: Readonly<Record<string, string>> = {
  linux: 'linux64',
  linux_arm: 'linux-arm64',
  mac: 'mac-x64',
  mac_arm: 'mac-arm64',
  win32: 'win32',
  win64: 'win64',
};

/**
 * Browsers that `npx puppeteer browsers install chrome` has put in puppeteer's cache, the newest first.
 * Any version will do, so the folder is read; puppeteer itself would only accept the one version it was made with.
 */
export async function downloadedBrowserPlaces(machine: Machine): Promise<readonly string[]> {
  const path = machine.platform === 'win32' ? win32 : posix;
  const cache = machine.environment.PUPPETEER_CACHE_DIR ?? path.join(machine.home, '.cache', 'puppeteer');
  const products = Object.entries(executables[machine.platform] ?? {});
  const places = products.map(async ([product, executable]) => {
    const builds = await machine.list(path.join(cache, product));
    return [...builds].sort(newestFirst).flatMap((build) => {
      const system = systems[build.slice(0, build.indexOf('-'))];
      const folder = `${product}-${system}`;
      return system === undefined ? [] : [path.join(cache, product, build, folder, executable)];
    });
  });
  return (await Promise.all(places)).flat();
}

/** By version, not by spelling: linux-147.0.1 before linux-99.0.2. */
function newestFirst(one: string, other: string): number {
  return other.localeCompare(one, 'en', { numeric: true });
}
