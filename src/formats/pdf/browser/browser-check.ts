import type { Fault } from '../../../fault.ts';
import type { PressTools } from '../../format.ts';
import type { StyleSheets } from '../../style-sheets.ts';
import { markdownToHtml } from '../markdown-to-html.ts';
import { openGuardedPage } from '../open-guarded-page.ts';
import { printPage } from '../print-page.ts';
import { loadPrintStyle } from '../print-style.ts';
import { browserReason } from './browser-reason.ts';
import type { BrowserSource } from './found-browser.ts';
import { type Launch, type StartedBrowser, startBrowser } from './start-browser.ts';

/** The first Chromium with the margin boxes of CSS, which hold the page number and the running title. */
const oldestVersion = 131;

/** What `brobygger doktor` tells about PDF. `advice` is what the user can do, a sentence each; empty when all is well. */
export interface BrowserCheck {
  readonly ok: boolean;
  readonly name?: string;
  readonly path?: string;
  readonly source?: BrowserSource;
  /** As the browser says it: "156.0.8078.79". */
  readonly version?: string;
  readonly faults: readonly Fault[];
  readonly advice: readonly string[];
}

/** Finds the browser, starts it and prints a page of one line: the only sure sign that a PDF can be made here. */
export async function checkBrowser(
  { machine, styles }: Pick<PressTools, 'machine' | 'styles'>,
  launch?: Launch,
): Promise<BrowserCheck> {
  const started = await startBrowser(machine, launch);
  if (!started.ok) {
    return { ok: false, faults: started.faults, advice: howToGetABrowser(machine.platform) };
  }
  const { found, browser } = started.value;
  try {
    const version = (await browser.version()).replace(/^[^/]*\//, '');
    const faults = isTooOld(version) ? [tooOld(version)] : await printOneLine(started.value, styles);
    const ok = faults.length === 0;
    const advice = ok ? [] : howToGetABrowser(machine.platform);
    return { ok, name: found.name, path: found.path, source: found.source, version, faults, advice };
  } finally {
    await browser.close().catch(() => undefined);
  }
}

/** How to get a browser on this system. Downloading is one explicit command and never happens by itself. */
export function howToGetABrowser(platform: NodeJS.Platform): readonly string[] {
  return [
    byInstaller[platform] ?? 'Installer Chromium med dit systems pakkeprogram.',
    'Eller hent en browser, som kun brobygger bruger: npx puppeteer@24 browsers install chrome',
    'Ligger din browser et særligt sted, så sæt BROBYGGER_BROWSER til dens fulde sti.',
  ];
}

const byInstaller: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'Windows: Microsoft Edge følger normalt med. Mangler den, så hent Chrome på google.com/chrome.',
  darwin: 'Mac: Hent Chrome på google.com/chrome, og træk den over i mappen Programmer.',
  linux: 'Linux: Installer Chromium, for eksempel med `sudo apt install chromium`.',
};

async function printOneLine({ browser }: StartedBrowser, styles: StyleSheets): Promise<readonly Fault[]> {
  try {
    const printable = markdownToHtml('# Prøve på dansk: æ, ø og å', await loadPrintStyle(styles));
    if (!printable.ok) return printable.faults;
    const printed = await printPage(await openGuardedPage(browser), printable.value.html, 30_000);
    return printed.ok ? [] : printed.faults;
  } catch (error) {
    return [cannotPrint(error)];
  }
}

function isTooOld(version: string): boolean {
  return Number.parseInt(version, 10) < oldestVersion;
}

function tooOld(version: string): Fault {
  return {
    code: 'browser-too-old',
    severity: 'warning',
    message: `Browseren er for gammel (version ${version}): sidetallene mangler i PDF'en.`,
    wayOut: `Opdater den til version ${oldestVersion} eller nyere.`,
  };
}

function cannotPrint(error: unknown): Fault {
  return {
    code: 'browser-cannot-print',
    severity: 'error',
    message: `Browseren starter, men kan ikke lave PDF: ${browserReason(error)}`,
    wayOut: 'Opdater browseren, eller peg på en anden med BROBYGGER_BROWSER.',
  };
}
