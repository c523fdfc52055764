import type { Page } from 'puppeteer-core';
import type { Result } from '../fault.ts';
import { blank } from './open-guarded-page.ts';
import { printPage } from './print-page.ts';
import { within } from './time-limit.ts';

/** A page keeps the policies of all papers that were set on it until it is made blank, which takes half as long as printing. */
const papersOnASheet = 25;

/** A guarded page of the browser, on which one paper after the other is set. */
export class Sheet {
  readonly #page: Promise<Page>;
  #papers = 0;

  constructor(page: Promise<Page>) {
    this.#page = page;
    // Heard by whoever prints on it; until then it must not end the program.
    page.catch(() => undefined);
  }

  /** Faults: `page-left`, `pdf-timeout`; the sheet cannot be used again then. Throws what puppeteer throws. */
  async print(html: string, timeLimitMs: number): Promise<Result<Uint8Array>> {
    const page = await this.#page;
    const printing = this.#blanked(page, timeLimitMs).then(() => printPage(page, html, timeLimitMs));
    const printed = await within(timeLimitMs, printing);
    if (!printed.ok) page.close().catch(() => undefined);
    return printed;
  }

  async #blanked(page: Page, timeLimitMs: number): Promise<void> {
    this.#papers += 1;
    if (this.#papers <= papersOnASheet) return;
    await page.goto(blank, { timeout: timeLimitMs });
    this.#papers = 1;
  }
}
