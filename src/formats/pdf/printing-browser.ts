import type { Browser } from 'puppeteer-core';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { browserReason } from './browser/browser-reason.ts';
import { closeBrowser } from './browser/close-browser.ts';
import type { Machine } from './browser/machine.ts';
import type { PrintablePage } from './markdown-to-html.ts';
import { guardPage } from './open-guarded-page.ts';
import { PagePool } from './page-pool.ts';
import { Sheet } from './sheet.ts';

interface PrintingBrowserOptions {
  /** How many papers are set at the same time. */
  readonly sheets: number;
  readonly machine: Machine;
}

/** What the browser printed, and from which page. */
interface Print {
  readonly pdf: Uint8Array;
  readonly html: string;
}

/** A browser that runs, and the few sheets that all papers of a run are printed on. */
export class PrintingBrowser {
  readonly #browser: Browser;
  readonly #machine: Machine;
  readonly #sheets: PagePool<Sheet>;

  constructor(browser: Browser, { sheets, machine }: PrintingBrowserOptions) {
    this.#browser = browser;
    this.#machine = machine;
    // The browser opens with a page of its own. It is made ready now, while the papers are still being written.
    const own = browser.pages().then(([page]) => page ?? browser.newPage());
    const ready = [new Sheet(own.then(guardPage))];
    this.#sheets = new PagePool(
      async () => ready.pop() ?? new Sheet(browser.newPage().then(guardPage)),
      sheets,
    );
  }

  /**
   * Makes the page when there is a sheet for it, so that the first is printed while the next is made.
   * Faults: those of `make`, `page-left`, `pdf-timeout`, `browser-died`, `pdf-failed`.
   */
  print(make: () => Result<PrintablePage>, timeLimitMs: number): Promise<Result<Print>> {
    return this.#sheets.use<Result<Print>>(async (sheet) => {
      const made = make();
      if (!made.ok) return { result: made, clean: true };
      const printed = await sheet
        .print(made.value, timeLimitMs)
        .catch((error) => failure<Uint8Array>(this.#fault(error)));
      const result = printed.ok ? success({ pdf: printed.value, html: made.value.html }) : printed;
      return { result, clean: printed.ok };
    });
  }

  close(): Promise<void> {
    return closeBrowser(this.#browser, this.#machine);
  }

  #fault(error: unknown): Fault {
    return this.#browser.connected ? printFailed(error) : browserDied;
  }
}

const browserDied: Fault = {
  code: 'browser-died',
  severity: 'error',
  message: "Browseren lukkede, før PDF'en var færdig.",
  wayOut: 'Prøv igen. Sker det hver gang, så kør `brobygger doktor`.',
};

function printFailed(error: unknown): Fault {
  return {
    code: 'pdf-failed',
    severity: 'error',
    message: `Browseren kunne ikke lave PDF'en: ${browserReason(error)}`,
    wayOut: 'Prøv igen. Sker det hver gang, så kør `brobygger doktor`.',
  };
}
