import { type Fault, failure, type Result, success } from '../../../fault.ts';
import { trace } from '../../../trace.ts';
import { downloadedBrowserPlaces } from './downloaded-browsers.ts';
import { type FoundBrowser, foundBrowser } from './found-browser.ts';
import { installedBrowserPlaces } from './installed-browsers.ts';
import type { Machine } from './machine.ts';
import { portableBrowserPlaces } from './portable-browsers.ts';
import { registeredBrowserPlaces } from './registered-browsers.ts';

/** Everything of one kind on this machine, best first; none is no fault, a fault ends the search. */
type BrowserFinder = (machine: Machine) => Promise<Result<readonly FoundBrowser[]>>;

/** In the order in which they are asked. */
const finders: readonly BrowserFinder[] = [named, portable, installed, registered, downloaded, shipped];
/** Those that only look. */
const lookers: readonly BrowserFinder[] = [named, installed, downloaded];

/**
 * The browser to print with: the first one that exists and is not in `unfit` (paths that have failed to start).
 * Faults: `no-browser`, `named-browser-missing`, and those of unpackShippedBrowser.
 */
export async function findBrowser(
  machine: Machine,
  unfit: ReadonlySet<string> = new Set(),
): Promise<Result<FoundBrowser>> {
  for (const find of finders) {
    const found = await find(machine);
    if (!found.ok) return found;
    const fit = found.value.find((browser) => !unfit.has(browser.path));
    trace('browser', () => `${find.name}: ${told(found.value, unfit)}`);
    if (fit !== undefined) return success(fit);
  }
  return failure(noBrowser);
}

/** What findBrowser gives first, unless it is the one that is shipped, which would have to be unpacked. Fault: `named-browser-missing`. */
export async function foundAtOnce(machine: Machine): Promise<Result<FoundBrowser | undefined>> {
  for (const find of lookers) {
    const found = await find(machine);
    if (!found.ok) return found;
    if (found.value.length > 0) return success(found.value[0]);
  }
  return success(undefined);
}

function told(found: readonly FoundBrowser[], unfit: ReadonlySet<string>): string {
  if (found.length === 0) return 'none';
  return found.map(({ path }) => (unfit.has(path) ? `${path} (would not start)` : path)).join(', ');
}

/** Who names a browser wants that one and no other, so a wrong path is said aloud. */
async function named(machine: Machine): Promise<Result<readonly FoundBrowser[]>> {
  const path = machine.environment.BROBYGGER_BROWSER;
  if (path === undefined || path === '') return success([]);
  if (!(await machine.isExecutable(path))) return failure(namedBrowserMissing(path));
  return success([foundBrowser('Browseren i BROBYGGER_BROWSER', path, 'named')]);
}

async function portable(machine: Machine): Promise<Result<readonly FoundBrowser[]>> {
  const paths = await thoseThere(machine, portableBrowserPlaces(machine));
  return success(paths.map((path) => foundBrowser('Browseren i mappen med brobygger', path, 'portable')));
}

async function installed(machine: Machine): Promise<Result<readonly FoundBrowser[]>> {
  const places = installedBrowserPlaces(machine);
  const there = await Promise.all(places.map(({ path }) => machine.isExecutable(path)));
  return success(
    places.filter((_, index) => there[index]).map(({ name, path }) => foundBrowser(name, path, 'installed')),
  );
}

async function registered(machine: Machine): Promise<Result<readonly FoundBrowser[]>> {
  const places = await registeredBrowserPlaces(machine);
  const there = await thoseThere(
    machine,
    places.map(({ path }) => path),
  );
  return success(
    places
      .filter(({ path }) => there.includes(path))
      .map(({ name, path }) => foundBrowser(name, path, 'registered')),
  );
}

async function downloaded(machine: Machine): Promise<Result<readonly FoundBrowser[]>> {
  const paths = await downloadedBrowserPlaces(machine);
  const there = await thoseThere(machine, paths);
  return success(there.map((path) => foundBrowser('Chrome, hentet med puppeteer', path, 'downloaded')));
}

async function thoseThere(machine: Machine, paths: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(paths.map((path) => machine.isExecutable(path)));
  return paths.filter((_, index) => there[index]);
}

async function shipped(machine: Machine): Promise<Result<readonly FoundBrowser[]>> {
  const unpacked = await machine.unpackShipped();
  if (!unpacked.ok) return unpacked;
  if (unpacked.value === undefined) return success([]);
  const { path, environment } = unpacked.value;
  const name = 'Chromium, som følger med brobygger';
  return success([foundBrowser(name, path, 'shipped', { isShell: true, environment })]);
}

const noBrowser: Fault = {
  code: 'no-browser',
  severity: 'error',
  message: 'Der er ingen browser på maskinen, og uden den kan der ikke laves PDF.',
  wayOut: 'Kør `brobygger doktor`. Den viser, hvordan du får en.',
};

function namedBrowserMissing(path: string): Fault {
  return {
    code: 'named-browser-missing',
    severity: 'error',
    message: `BROBYGGER_BROWSER peger på ${path}, men der ligger ingen browser, som kan startes.`,
    wayOut: 'Ret stien, eller fjern variablen, så leder brobygger selv.',
  };
}
