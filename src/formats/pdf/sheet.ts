import type { Result } from '../../fault.ts';
import type { PrintablePage } from './markdown-to-html.ts';
import type { GuardedPage } from './open-guarded-page.ts';
import { printInPlace, printPage } from './print-page.ts';
import { within } from './time-limit.ts';

/** A guarded page of the browser, on which one paper after the other is set. All of them have the same fonts and nonce. */
export class Sheet {
  readonly #page: Promise<GuardedPage>;
  #isBlank = true;

  constructor(page: Promise<GuardedPage>) {
    this.#page = page;
    // Heard by whoever prints on it; until then it must not end the program.
    page.catch(() => undefined);
  }

  /** Faults: `page-left`, `pdf-timeout`; the sheet cannot be used again then. Throws what puppeteer throws. */
  async print({ html, inPlace }: PrintablePage, timeLimitMs: number): Promise<Result<Uint8Array>> {
    const guarded = await this.#page;
    const printing = this.#isBlank ? printPage(guarded, html, timeLimitMs) : printInPlace(guarded, inPlace);
    this.#isBlank = false;
    const printed = await within(timeLimitMs, printing);
    if (!printed.ok) guarded.page.close().catch(() => undefined);
    return printed;
  }
}
