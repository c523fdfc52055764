import { expect, it } from 'vitest';
import { startBrowser } from '../src/formats/pdf/browser/start-browser.ts';
import { markArtifacts } from '../src/formats/pdf/conform/mark-artifacts.ts';
import { isTraced, onTrace, trace } from '../src/trace.ts';
import { fakeMachine } from './formats/pdf/fake-machine.ts';

it('costs nothing until somebody listens, and then tells what was done and why', async () => {
  trace('stille', () => {
    throw new Error('nobody listens');
  });
  expect(isTraced()).toBe(false);

  const heard: string[] = [];
  onTrace(({ about, text }) => heard.push(`${about}: ${text}`));
  const machine = fakeMachine({ executables: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'] });
  await startBrowser(machine, async ({ path }) => {
    if (path.includes('google')) throw new Error('in pieces');
    return {} as never;
  });
  expect(heard.join('\n')).toMatch(/browser: would not start: \S*chrome: Error: in pieces/);
  expect(heard.at(-1)).toBe('browser: chosen: /usr/lib/chromium/chromium (installed)');

  markArtifacts('BT (side 1) Tj ET\n/P <</MCID 3>> BDC 0 0 1 1 re f EMC');
  expect(heard.at(-1)).toBe(
    'artifacts: text outside all tags: 1 (0-17); tagged, but nothing but shapes: 1 (id 3)',
  );
});
