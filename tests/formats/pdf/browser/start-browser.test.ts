import type { Browser } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserReason } from '../../../../src/formats/pdf/browser/browser-reason.ts';
import { foundBrowser } from '../../../../src/formats/pdf/browser/found-browser.ts';
import { launchOptions } from '../../../../src/formats/pdf/browser/launch-browser.ts';
import { type Launch, startBrowser } from '../../../../src/formats/pdf/browser/start-browser.ts';
import { fakeMachine } from '../fake-machine.ts';

const two = {
  environment: { PATH: '/usr/bin' },
  executables: ['/usr/bin/google-chrome', '/usr/bin/chromium'],
};

function launchOnly(...paths: readonly string[]): Launch {
  return async (found) => {
    if (!paths.includes(found.path)) throw new Error(`Kaput: ${found.path}\nat stack`);
    return {} as Browser;
  };
}

describe('starting a browser', () => {
  it('takes the next one when the first will not start', async () => {
    const started = await startBrowser(fakeMachine(two), launchOnly('/usr/bin/chromium'));
    expect(started).toMatchObject({ ok: true, value: { found: { path: '/usr/bin/chromium' } } });
  });

  it('tells of the first refusal, in one line, when none starts', async () => {
    const started = await startBrowser(fakeMachine(two), launchOnly());
    const fault = started.ok ? undefined : started.faults[0];
    expect(fault?.code).toBe('browser-will-not-start');
    expect(fault?.message).toBe(
      'Google Chrome (/usr/bin/google-chrome) kan ikke starte: Kaput: /usr/bin/google-chrome',
    );
  });

  it('never takes another than the one that is named', async () => {
    const environment = { PATH: '/usr/bin', BROBYGGER_BROWSER: '/usr/bin/google-chrome' };
    const started = await startBrowser(fakeMachine({ ...two, environment }), launchOnly('/usr/bin/chromium'));
    expect(started).toMatchObject({ ok: false, faults: [{ code: 'browser-will-not-start' }] });
  });

  it('says that there is none when there is none', async () => {
    expect(await startBrowser(fakeMachine(), launchOnly())).toMatchObject({
      ok: false,
      faults: [{ code: 'no-browser' }],
    });
  });
});

describe('the switches', () => {
  const chrome = foundBrowser('Chrome', '/usr/bin/google-chrome', 'installed');

  it('turn the sandbox off for root on Linux, and for no one else', () => {
    const argumentsFor = (platform: NodeJS.Platform, isRoot: boolean) =>
      launchOptions(chrome, fakeMachine({ platform, isRoot })).args;
    expect(argumentsFor('linux', true)).toContain('--no-sandbox');
    expect(argumentsFor('linux', false)).not.toContain('--no-sandbox');
    expect(argumentsFor('win32', false)).not.toContain('--no-sandbox');
    expect(argumentsFor('darwin', true)).not.toContain('--no-sandbox');
  });

  it('never weaken the web’s own security', () => {
    const args = launchOptions(chrome, fakeMachine({ isRoot: true })).args?.join(' ');
    expect(args).not.toMatch(/disable-web-security|insecure|disable-site-isolation|single-process/);
  });

  it('ask a headless shell in the way it knows, with its libraries', () => {
    const environment = { LD_LIBRARY_PATH: '/lib' };
    const shell = foundBrowser('Chromium', '/x/chromium', 'shipped', { isShell: true, environment });
    const options = launchOptions(shell, fakeMachine({ environment: { HOME: '/h' } }));
    expect(options).toMatchObject({ headless: 'shell', env: { HOME: '/h', LD_LIBRARY_PATH: '/lib' } });
  });
});

describe('the reason for a refusal', () => {
  it.each([
    [
      'Failed to launch the browser process:  Code: 127\n\nstderr:\nchromium: error while loading libnspr4.so\n\nTROUBLE',
      'chromium: error while loading libnspr4.so',
    ],
    [
      'Failed\n\nstderr:\n[1122/142324.35:FATAL:zygote.cc:128] No usable sandbox! If',
      'No usable sandbox! If',
    ],
    ['Target closed\n  at x', 'Target closed'],
  ])('is one line of %j', (message, reason) => {
    expect(browserReason(new Error(message))).toBe(reason);
  });
});
