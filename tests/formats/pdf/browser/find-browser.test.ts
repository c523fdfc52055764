import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../../src/fault.ts';
import { findBrowser } from '../../../../src/formats/pdf/browser/find-browser.ts';
import { fakeMachine } from '../fake-machine.ts';

const shippedBrowser = {
  path: '/tmp/shipped/chromium',
  environment: { LD_LIBRARY_PATH: '/tmp/shipped/lib' },
};
const cache = '/home/kirsten/.cache/puppeteer';
const downloadedChrome = `${cache}/chrome/linux-147.0.1/chrome-linux64/chrome`;

const everything = {
  environment: { BROBYGGER_BROWSER: '/opt/mine', PATH: '/usr/local/bin:/usr/bin' },
  executables: [
    '/opt/mine',
    '/opt/brobygger/browser/chrome-linux64/chrome',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/microsoft-edge',
    downloadedChrome,
  ],
  folders: { [`${cache}/chrome`]: ['linux-147.0.1'] },
  unpackShipped: async () => success(shippedBrowser),
};

async function pathOf(machine = fakeMachine(), unfit?: ReadonlySet<string>): Promise<string | undefined> {
  const found = await findBrowser(machine, unfit);
  return found.ok ? found.value.path : found.faults[0]?.code;
}

describe('the order', () => {
  it('is: named, beside the program, Chrome, Chromium, Edge, downloaded, shipped, none', async () => {
    const machine = fakeMachine(everything);
    const tried = new Set<string>();
    const order: (string | undefined)[] = [];
    for (let path = await pathOf(machine); path !== 'no-browser'; path = await pathOf(machine, tried)) {
      order.push(path);
      tried.add(path ?? '');
    }
    expect(order).toEqual([...everything.executables, shippedBrowser.path]);
  });

  it('does not unpack the shipped browser when another is there', async () => {
    const machine = fakeMachine({
      ...everything,
      unpackShipped: () => Promise.reject(new Error('should not be asked')),
    });
    expect(await pathOf(machine)).toBe('/opt/mine');
  });
});

describe('BROBYGGER_BROWSER', () => {
  it('that points at nothing is a fault that names the path, not a reason to look further', async () => {
    const machine = fakeMachine({ ...everything, environment: { BROBYGGER_BROWSER: '/opt/gone' } });
    const found = await findBrowser(machine);
    expect(found).toMatchObject({ ok: false, faults: [{ code: 'named-browser-missing' }] });
    expect(!found.ok && found.faults[0]?.message).toContain('/opt/gone');
  });

  it('that is empty counts as not set', async () => {
    const environment = { BROBYGGER_BROWSER: '', PATH: '/usr/bin' };
    expect(await pathOf(fakeMachine({ ...everything, environment }))).toBe(everything.executables[1]);
  });
});

describe('an installed browser', () => {
  it('is found on Windows where its registry says, for the user or for all, and nowhere else does anybody ask', async () => {
    const chrome = 'D:\\Programmer\\Chrome\\chrome.exe';
    const asked: string[] = [];
    const machine = fakeMachine({
      platform: 'win32',
      executables: [chrome],
      registered: async (key) => {
        asked.push(key);
        if (key.startsWith('HKLM') && key.endsWith('\\chrome.exe')) return `"${chrome}"`;
        return key.startsWith('HKLM') ? 'msedge.exe' : undefined;
      },
    });
    expect(await pathOf(machine)).toBe(chrome);
    expect(asked).toContain('HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\msedge.exe');
    const registered = () => Promise.reject(new Error('should not be asked'));
    expect(await pathOf(fakeMachine({ registered }))).toBe('no-browser');
  });

  it('that lies in the folder of the program is taken first, and one that only lies near it never', async () => {
    const inside = 'C:\\brobygger\\program\\browser\\chrome-win64\\chrome.exe';
    const near = 'C:\\brobygger\\chrome-win64\\chrome.exe';
    const platform = 'win32';
    expect(await pathOf(fakeMachine({ platform, executables: [near, inside] }))).toBe(inside);
    expect(await pathOf(fakeMachine({ platform, executables: [near] }))).toBe('no-browser');
  });

  it('is found on Windows, however its variables are spelt', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const environment = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', Path: 'C:\\Windows;relativ' };
    expect(await pathOf(fakeMachine({ platform: 'win32', environment, executables: [edge] }))).toBe(edge);
    const local = 'C:\\Users\\Kirsten\\AppData\\Local';
    const chrome = `${local}\\Google\\Chrome\\Application\\chrome.exe`;
    const both = fakeMachine({
      platform: 'win32',
      environment: { ...environment, LocalAppData: local },
      executables: [edge, chrome],
    });
    expect(await pathOf(both)).toBe(chrome);
  });

  it.each(['/Applications', '/Users/kirsten/Applications'])('is found on a Mac in %s', async (folder) => {
    const chrome = `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`;
    const machine = fakeMachine({ platform: 'darwin', home: '/Users/kirsten', executables: [chrome] });
    expect(await pathOf(machine)).toBe(chrome);
  });

  it('is not looked for in the folder one happens to stand in', async () => {
    const machine = fakeMachine({
      environment: { PATH: '.::bin' },
      executables: ['chromium', 'bin/chromium'],
    });
    expect(await pathOf(machine)).toBe('no-browser');
  });
});

describe('a downloaded browser', () => {
  it('is the newest by version, not by spelling', async () => {
    const machine = fakeMachine({
      ...everything,
      environment: {},
      folders: { [`${cache}/chrome`]: ['linux-99.0.2', 'linux-147.0.1', '.metadata'] },
      executables: [downloadedChrome, `${cache}/chrome/linux-99.0.2/chrome-linux64/chrome`],
    });
    expect(await pathOf(machine)).toBe(downloadedChrome);
  });

  it('may be a headless shell, in a cache of the user’s choice', async () => {
    const path =
      'D:\\cache\\chrome-headless-shell\\win64-147.0.1\\chrome-headless-shell-win64\\chrome-headless-shell.exe';
    const found = await findBrowser(
      fakeMachine({
        platform: 'win32',
        environment: { PUPPETEER_CACHE_DIR: 'D:\\cache' },
        folders: { 'D:\\cache\\chrome-headless-shell': ['win64-147.0.1'] },
        executables: [path],
      }),
    );
    expect(found).toMatchObject({ ok: true, value: { path, isShell: true, source: 'downloaded' } });
  });
});

describe('the shipped browser', () => {
  it('brings its libraries in an environment of its own', async () => {
    const found = await findBrowser(fakeMachine({ unpackShipped: async () => success(shippedBrowser) }));
    expect(found).toMatchObject({ ok: true, value: { ...shippedBrowser, isShell: true, source: 'shipped' } });
  });

  it('that cannot be unpacked says so', async () => {
    const fault = { code: 'shipped-browser-not-unpacked', severity: 'error', message: 'Fuld disk.' } as const;
    expect(await pathOf(fakeMachine({ unpackShipped: async () => failure(fault) }))).toBe(fault.code);
  });
});

it('no browser at all gives one short message that leads to doktor', async () => {
  const found = await findBrowser(fakeMachine());
  const fault = found.ok ? undefined : found.faults[0];
  expect(fault?.code).toBe('no-browser');
  expect(fault?.wayOut).toContain('brobygger doktor');
  expect(`${fault?.message}\n${fault?.wayOut}`.split('\n').length).toBeLessThanOrEqual(6);
});
