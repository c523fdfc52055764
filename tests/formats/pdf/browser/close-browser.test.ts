import { EventEmitter } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { closeBrowser } from '../../../../src/formats/pdf/browser/close-browser.ts';
import { startBrowser } from '../../../../src/formats/pdf/browser/start-browser.ts';
import { describeWithBrowser, thisMachine } from '../browser-at-hand.ts';
import { fakeMachine } from '../fake-machine.ts';

/** The processes of a group that still run, on Linux; one that has ended and that nobody has asked about does not (Z). */
function running(group: number): readonly string[] {
  const processes = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return processes.filter((id) => {
    const [state, , pgrp] = statOf(id).split(') ')[1]?.split(' ') ?? [];
    return Number(pgrp) === group && state !== 'Z';
  });
}

function statOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    return '';
  }
}

describeWithBrowser('a browser that is closed', () => {
  it('leaves neither a process nor its profile behind', async () => {
    const started = await startBrowser(thisMachine);
    if (!started.ok) throw new Error(started.faults[0]?.message);
    const { browser } = started.value;
    const { pid = 0, spawnargs = [] } = browser.process() ?? {};
    const profile = /^--user-data-dir=(.*)/.exec(
      spawnargs.find((arg) => arg.startsWith('--user-data-dir')) ?? '',
    );
    expect(existsSync(profile?.[1] ?? '')).toBe(true);
    if (process.platform === 'linux') expect(running(pid)).not.toEqual([]);
    await closeBrowser(browser, thisMachine);
    // Killed is not gone yet: on a busy machine the last of them needs a moment to die.
    await expect.poll(() => existsSync(profile?.[1] ?? ''), { timeout: 5_000 }).toBe(false);
    await expect.poll(() => running(pid), { timeout: 5_000 }).toEqual([]);
  });

  it('may have ended by itself before', async () => {
    const started = await startBrowser(thisMachine);
    if (!started.ok) throw new Error(started.faults[0]?.message);
    await started.value.browser.close();
    await closeBrowser(started.value.browser, thisMachine);
  });
});

/** A browser as puppeteer gives it, whose process and connection end when the test says so. */
function fakeBrowser() {
  const leader = Object.assign(new EventEmitter(), { pid: 4, exitCode: null, signalCode: null });
  let asked = 0;
  const browser = Object.assign(new EventEmitter(), {
    connected: true,
    process: () => leader,
    close: async () => {
      asked += 1;
    },
  });
  return { leader, browser, asPuppeteer: browser as unknown as Browser, timesAsked: () => asked };
}

it('is closed only when both its process and its connection are gone', async () => {
  const { leader, browser, asPuppeteer } = fakeBrowser();
  let isClosed = false;
  const closing = closeBrowser(asPuppeteer, fakeMachine({ endGroup: () => true })).then(() => {
    isClosed = true;
  });
  leader.emit('exit');
  await pause(5);
  expect(isClosed).toBe(false);
  browser.emit('disconnected');
  await closing;
});

it('is asked to go where its processes are no group', async () => {
  const { asPuppeteer, timesAsked } = fakeBrowser();
  await closeBrowser(asPuppeteer, fakeMachine());
  expect(timesAsked()).toBe(1);
});
