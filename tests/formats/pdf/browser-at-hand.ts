import { describe } from 'vitest';
import { machineOf } from '../../../src/disk/machine-of-process.ts';
import { findBrowser } from '../../../src/formats/pdf/browser/find-browser.ts';

export const thisMachine = machineOf(process);

const found = await findBrowser(thisMachine);

/** Tests that need a real browser. Without one they are skipped, and the name of the suite says why. */
export function describeWithBrowser(name: string, tests: () => void): void {
  if (found.ok) describe(`${name} [browser: ${found.value.name}]`, { timeout: 60_000 }, tests);
  else describe.skip(`${name} [skipped: ${found.faults[0]?.message}]`, tests);
}
