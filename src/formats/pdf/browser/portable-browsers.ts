import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';

/** In the folder of the program: nothing else that lies beside it, as in the folder of downloads, is ever started. */
const FOLDER = 'browser';

/** As the zip of each is laid out: Chrome for Testing, its headless shell, Chrome from PortableApps, or the program alone. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: [
    'chrome.exe',
    'msedge.exe',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    'chrome-headless-shell-win64/chrome-headless-shell.exe',
    'App/Chrome-bin/chrome.exe',
  ],
  linux: [
    'chrome',
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-headless-shell-linux64/chrome-headless-shell',
  ],
};

/** Where a browser may lie that somebody has put into the program's own folder, for want of one that is installed. */
export function portableBrowserPlaces({ platform, programFolder }: Machine): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  return (PLACES[platform] ?? []).map((place) => path.join(programFolder, FOLDER, place));
}
