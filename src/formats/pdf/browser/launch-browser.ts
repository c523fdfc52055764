import type { Browser, LaunchOptions, PuppeteerNode } from 'puppeteer-core';
import type { FoundBrowser } from './found-browser.ts';
import type { Machine } from './machine.ts';

/**
 * What a whole browser gets ready for somebody who sits before it, and a printer has no use for: a process for the next
 * page, and the page that drops down under the address bar, which alone takes as long as printing five papers.
 */
const notNeeded = ['SpareRendererForSitePerProcess', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * Starts one browser, headless and talking over a pipe, so that no port is open and it ends when we do. Throws what puppeteer throws when it will not start.
 * The core of puppeteer, for puppeteer itself runs a settings file that lies where we are started. It is read only here, when there is something to print: reading it takes longer than `brobygger --help`.
 */
export async function launchBrowser(found: FoundBrowser, machine: Machine): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = await machine.makeProfile();
  const options = launchOptions(found, machine, profile?.path);
  try {
    const browser = await launchOrHearWhy(puppeteer, options, machine);
    browser.process()?.once('exit', () => profile?.remove());
    return browser;
  } catch (error) {
    profile?.remove();
    throw error;
  }
}

async function launchOrHearWhy(
  { launch }: Pick<PuppeteerNode, 'launch'>,
  options: LaunchOptions,
  { platform }: Machine,
): Promise<Browser> {
  try {
    return await launch(options);
  } catch {
    // Over a pipe a browser dies without a word; over a port puppeteer passes on what it said.
    return launch({ ...options, pipe: false }).catch((error) => {
      if (platform !== 'linux' || !lacksSandbox(error)) throw error;
      return launch({ ...options, args: [...(options.args ?? []), '--no-sandbox'] });
    });
  }
}

/** `profile` is the folder of Machine.makeProfile; without it puppeteer makes its own, and leaves it there when it is killed. */
export function launchOptions(found: FoundBrowser, machine: Machine, profile?: string): LaunchOptions {
  const args = [
    // Letters keep the widths of the font, so that lines break at the same words on every machine.
    '--font-render-hinting=none',
    '--disable-gpu',
    // All papers are alike and none runs a script, so one process can set them all; starting others costs more than they save.
    '--renderer-process-limit=1',
    `--disable-features=${notNeeded.join(',')}`,
    // One guard more beside those of open-guarded-page.ts: no name leads anywhere.
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ];
  // In a container /dev/shm is often too small for one page.
  if (machine.platform === 'linux') args.push('--disable-dev-shm-usage');
  // Chromium refuses to run as root with a sandbox.
  if (machine.platform === 'linux' && machine.isRoot) args.push('--no-sandbox');
  return {
    executablePath: found.path,
    headless: found.isShell ? 'shell' : true,
    pipe: true,
    protocolTimeout: 60_000,
    args,
    ...(profile !== undefined && { userDataDir: profile }),
    env: { ...machine.environment, ...found.environment },
  };
}

/**
 * Newer Ubuntus and many containers forbid the sandbox to ordinary users, and the shipped browser cannot be given an
 * exception there. The page it shows is made of text that we have escaped ourselves, without scripts and without
 * network, so a PDF without the sandbox is better than none. Tried only after the browser has refused for this reason.
 */
function lacksSandbox(error: unknown): boolean {
  return error instanceof Error && /no usable sandbox|setuid sandbox|namespace sandbox/i.test(error.message);
}
