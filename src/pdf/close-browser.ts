import type { Browser } from 'puppeteer-core';
import type { Machine } from './machine.ts';

/**
 * Ends the browser at once, with all its processes: its profile is thrown away, so there is nothing to save, and a goodbye
 * takes longer than a paper. Where processes form no group, and when it has already ended, puppeteer sees to it.
 */
export async function closeBrowser(browser: Browser, { endGroup }: Pick<Machine, 'endGroup'>): Promise<void> {
  const leader = browser.process();
  if (!leader?.pid || leader.exitCode !== null || leader.signalCode !== null) return browser.close();
  const ended = new Promise((done) => leader.once('exit', done));
  if (!endGroup(leader.pid)) return browser.close();
  await ended;
}
