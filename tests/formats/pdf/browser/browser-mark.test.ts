import { describe, expect, it } from 'vitest';
import { success } from '../../../../src/fault.ts';
import { browserMark, firstBrowserMark } from '../../../../src/formats/pdf/browser/browser-mark.ts';
import { findBrowser } from '../../../../src/formats/pdf/browser/find-browser.ts';
import { fakeMachine } from '../fake-machine.ts';

const CHROMIUM = '/usr/bin/chromium';
const EDGE = '/usr/bin/microsoft-edge';
const NAMED = { environment: { BROBYGGER_BROWSER: EDGE } };
const PATH = { environment: { PATH: '/usr/bin' } };
const shipped = (version: string) => ({
  shippedVersion: async () => version,
  unpackShipped: async () => success({ path: '/tmp/chromium', environment: {} }),
});

describe('the mark of a browser', () => {
  it.each([
    ['is installed', fakeMachine({ ...PATH, executables: [CHROMIUM, EDGE] })],
    ['is named', fakeMachine({ ...NAMED, executables: [CHROMIUM, EDGE] })],
    ['is shipped', fakeMachine(shipped('147.0.0'))],
  ])(
    'is told before it is started, and is that of the one that starts, when it %s',
    async (_how, machine) => {
      const found = await findBrowser(machine);
      if (!found.ok) throw new Error('A browser is there.');
      const mark = await firstBrowserMark(machine);
      expect(mark).not.toBeNull();
      expect(await browserMark(found.value, machine)).toBe(mark);
    },
  );

  it('is another for another browser, an updated one, and another version of the one that is shipped', async () => {
    const marks = await Promise.all(
      [
        fakeMachine({ ...PATH, executables: [CHROMIUM] }),
        fakeMachine({ ...PATH, executables: [EDGE] }),
        fakeMachine({ ...PATH, executables: [CHROMIUM], mark: async () => 'newer' }),
        fakeMachine(shipped('147.0.0')),
        fakeMachine(shipped('148.0.0')),
      ].map(firstBrowserMark),
    );
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('cannot be told when there is none, when the named one is missing, and when it cannot be looked at', async () => {
    for (const machine of [
      fakeMachine(),
      fakeMachine({ ...NAMED, executables: [CHROMIUM] }),
      fakeMachine({ ...PATH, executables: [CHROMIUM], mark: async () => undefined }),
    ])
      expect(await firstBrowserMark(machine)).toBeNull();
  });

  it('unpacks nothing', async () => {
    const unpackShipped = () => Promise.reject(new Error('Unpacked.'));
    expect(await firstBrowserMark(fakeMachine({ ...shipped('147.0.0'), unpackShipped }))).not.toBeNull();
  });
});
