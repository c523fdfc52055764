import type { Browser } from 'puppeteer-core';
import { type Fault, failure, type Result, success } from '../../../fault.ts';
import { trace } from '../../../trace.ts';
import { browserReason } from './browser-reason.ts';
import { findBrowser } from './find-browser.ts';
import type { FoundBrowser } from './found-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import type { Machine } from './machine.ts';

export interface StartedBrowser {
  readonly found: FoundBrowser;
  readonly browser: Browser;
}

export type Launch = (found: FoundBrowser, machine: Machine) => Promise<Browser>;

/**
 * Starts the first browser that will start: an installed one that is broken (Ubuntu's empty `chromium-browser`, say)
 * does not stand in the way of the next. One that the user has named is the only one tried.
 * Faults: those of findBrowser, and `browser-will-not-start` when browsers were found but none of them started.
 */
export async function startBrowser(
  machine: Machine,
  launch: Launch = launchBrowser,
): Promise<Result<StartedBrowser>> {
  const unfit = new Set<string>();
  let refusal: Fault | undefined;
  for (;;) {
    const found = await findBrowser(machine, unfit);
    if (!found.ok) return refusal === undefined ? found : failure(refusal);
    try {
      const browser = await launch(found.value, machine);
      trace('browser', () => `chosen: ${found.value.path} (${found.value.source})`);
      return success({ found: found.value, browser });
    } catch (error) {
      trace('browser', () => `would not start: ${found.value.path}: ${String(error)}`);
      refusal ??= willNotStart(found.value, error);
      if (found.value.source === 'named') return failure(refusal);
      unfit.add(found.value.path);
    }
  }
}

function willNotStart(found: FoundBrowser, error: unknown): Fault {
  return {
    code: 'browser-will-not-start',
    severity: 'error',
    message: `${found.name} (${found.path}) kan ikke starte: ${browserReason(error)}`,
    wayOut: 'Kør `brobygger doktor`. Den viser, hvordan du får en browser, der virker.',
  };
}
