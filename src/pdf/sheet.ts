import type { Page } from 'puppeteer-core';
import type { Result } from '../fault.ts';
import type { PrintablePage } from './markdown-to-html.ts';
import { printInPlace, printPage } from './print-page.ts';
import { within } from './time-limit.ts';

/** A guarded page of the browser, on which one paper after the other is set. All of them have the same fonts and nonce. */
export class Sheet {
  readonly #page: Promise<Page>;
  #isBlank = true;

  constructor(page: Promise<Page>) {
    this.#page = page;
    // Heard by whoever prints on it; until then it must not end the program.
    page.catch(() => undefined);
  }

  /** Faults: `page-left`, `pdf-timeout`; the sheet cannot be used again then. Throws what puppeteer throws. */
  async print({ html, inPlace }: PrintablePage, timeLimitMs: number): Promise<Result<Uint8Array>> {
    const page = await this.#page;
    const printing = this.#isBlank ? printPage(page, html, timeLimitMs) : printInPlace(page, inPlace);
    this.#isBlank = false;
    const printed = await within(timeLimitMs, printing);
    if (!printed.ok) page.close().catch(() => undefined);
    return printed;
  }
}
