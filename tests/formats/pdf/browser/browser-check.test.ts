import type { Browser } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { packageStyles } from '../../../../src/disk/style-sheets.ts';
import { checkBrowser, howToGetABrowser } from '../../../../src/formats/pdf/browser/browser-check.ts';
import type { Launch } from '../../../../src/formats/pdf/browser/start-browser.ts';
import { describeWithBrowser, thisMachine } from '../browser-at-hand.ts';
import { fakeMachine } from '../fake-machine.ts';

const withChromium = fakeMachine({ environment: { PATH: '/usr/bin' }, executables: ['/usr/bin/chromium'] });

function launchVersion(version: string): Launch {
  const browser = {
    version: async () => version,
    newPage: () => Promise.reject(new Error('Ingen side\nat stack')),
    close: async () => undefined,
  };
  return async () => browser as unknown as Browser;
}

describe('the check of the browser', () => {
  it('says how to get one when there is none', async () => {
    const check = await checkBrowser({ machine: fakeMachine(), styles: packageStyles });
    expect(check).toMatchObject({ ok: false, faults: [{ code: 'no-browser' }] });
    expect(check.advice).toEqual(howToGetABrowser('linux'));
  });

  it('warns of one that is too old for page numbers', async () => {
    const check = await checkBrowser(
      { machine: withChromium, styles: packageStyles },
      launchVersion('Chrome/118.0.1'),
    );
    expect(check).toMatchObject({
      ok: false,
      version: '118.0.1',
      path: '/usr/bin/chromium',
      faults: [{ code: 'browser-too-old', severity: 'warning' }],
    });
  });

  it('is not content with a browser that starts but cannot print', async () => {
    const check = await checkBrowser(
      { machine: withChromium, styles: packageStyles },
      launchVersion('HeadlessChrome/147.0.1'),
    );
    expect(check).toMatchObject({
      ok: false,
      version: '147.0.1',
      faults: [{ code: 'browser-cannot-print' }],
    });
    expect(check.faults[0]?.message).toMatch(/: Ingen side$/);
  });

  it.each(['win32', 'darwin', 'linux', 'freebsd'] as const)(
    'has advice for %s, with the one command',
    (platform) => {
      const advice = howToGetABrowser(platform);
      expect(advice).toHaveLength(3);
      expect(advice.join(' ')).toContain('npx puppeteer@24 browsers install chrome');
    },
  );
});

describeWithBrowser('the check of a real browser', () => {
  it('starts it, prints a line and tells its version', async () => {
    const check = await checkBrowser({ machine: thisMachine, styles: packageStyles });
    expect(check).toMatchObject({ ok: true, faults: [], advice: [] });
    expect(check.version).toMatch(/^\d+\.[\d.]+$/);
  });
});
