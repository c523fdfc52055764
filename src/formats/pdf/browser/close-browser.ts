import type { Browser } from 'puppeteer-core';
import type { Machine } from './machine.ts';

/**
 * Ends the browser at once, with all its processes: its profile is thrown away, so there is nothing to save, and a goodbye
 * takes longer than a paper. Where processes form no group, and when it has already ended, puppeteer sees to it.
 */
export async function closeBrowser(browser: Browser, { endGroup }: Pick<Machine, 'endGroup'>): Promise<void> {
  const leader = browser.process();
  if (!leader?.pid || leader.exitCode !== null || leader.signalCode !== null) return browser.close();
  const ended = Promise.all([new Promise((done) => leader.once('exit', done)), disconnected(browser)]);
  if (!endGroup(leader.pid)) return browser.close();
  await ended;
}

/** Puppeteer hears of it by the pipe, before or after the process is gone. */
function disconnected(browser: Browser): Promise<unknown> {
  return new Promise((done) => {
    if (browser.connected) browser.once('disconnected', done);
    else done(undefined);
  });
}
