import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { Branding } from './branding.ts';
import { browserReason } from './browser-reason.ts';
import type { Machine } from './machine.ts';
import { markdownToHtml, type PrintablePage } from './markdown-to-html.ts';
import { blank, openGuardedPage } from './open-guarded-page.ts';
import { PagePool } from './page-pool.ts';
import type { Pictures } from './picture.ts';
import { printPage } from './print-page.ts';
import { loadPrintStyle } from './print-style.ts';
import { type Launch, type StartedBrowser, startBrowser } from './start-browser.ts';
import { within } from './time-limit.ts';
import { unshownCharacter } from './unshown-character.ts';

/** Whoever wrote one line of a foreign script is told of it, not of each of its letters. */
const mostUnshown = 3;

export interface PrinterOptions {
  readonly machine: Machine;
  /** For one paper, in milliseconds. */
  readonly timeLimitMs?: number;
  /** How many papers are set at the same time. */
  readonly pages?: number;
  readonly launch?: Launch;
}

export interface Printer extends AsyncDisposable {
  /**
   * The paper as an A4 PDF that is PDF/UA-1 and PDF/A-2a. Any number of calls may be under way.
   * Faults: those of markdownToHtml and startBrowser, `page-left`, `character-without-font`, `pdf-timeout`, `browser-died`, `pdf-failed`.
   */
  print(markdown: string, pictures?: Pictures, branding?: Branding): Promise<Result<Uint8Array>>;
  close(): Promise<void>;
}

interface Press extends StartedBrowser {
  readonly pages: PagePool<Sheet>;
}

/** What the browser printed, and from which page. */
interface Print {
  readonly pdf: Uint8Array;
  readonly html: string;
}

interface Printed {
  readonly result: Result<Print>;
  /** The sheet can be lent again. */
  readonly clean: boolean;
}

/** A page of the browser, and how many papers have been set on it since it was blank. */
interface Sheet {
  readonly page: Page;
  papers: number;
}

/** A page keeps the policies of all papers that were set on it until it is made blank, which takes half as long as printing. */
const papersOnASheet = 25;

/** Starts one browser that prints every paper of a run. Faults: those of startBrowser. */
export async function openPrinter(options: PrinterOptions): Promise<Result<Printer>> {
  const printer = new BrowserPrinter(options);
  const started = await printer.start();
  return started.ok ? success(printer) : started;
}

class BrowserPrinter implements Printer {
  readonly #options: PrinterOptions;
  readonly #timeLimitMs: number;
  #press: Promise<Result<Press>> | undefined;
  #closed = false;
  readonly #nonce = randomBytes(16).toString('hex');

  constructor(options: PrinterOptions) {
    this.#options = options;
    this.#timeLimitMs = options.timeLimitMs ?? 60_000;
  }

  /** The browser that runs, or a new one after it has died. */
  start(): Promise<Result<Press>> {
    this.#press ??= this.#startPress();
    return this.#press;
  }

  async print(
    markdown: string,
    pictures: Pictures = new Map(),
    branding: Branding = {},
  ): Promise<Result<Uint8Array>> {
    if (this.#closed) throw new Error('The printer is closed.');
    const press = await this.start();
    if (!press.ok) return press;
    const style = await loadPrintStyle();
    const printable = () => markdownToHtml(markdown, { style, pictures, branding, nonce: this.#nonce });
    const printing = this.#printIn(press.value, printable);
    // The library that it needs is large, and is read while the browser prints the first paper.
    const [printed, { conform }] = await Promise.all([printing, import('./conform/conform.ts')]);
    if (!printed.ok) return printed;
    const { pdf, html } = printed.value;
    const { bytes, unshown } = await conform(pdf);
    if (unshown.length === 0) return success(bytes);
    return failure(...unshown.slice(0, mostUnshown).map((place) => unshownCharacter(place, html)));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const press = await this.#press;
    if (press?.ok) await press.value.browser.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #startPress(): Promise<Result<Press>> {
    const started = await startBrowser(this.#options.machine, this.#options.launch);
    if (!started.ok) return started;
    const { browser } = started.value;
    browser.once('disconnected', () => {
      this.#press = undefined;
    });
    const open = async () => ({ page: await openGuardedPage(browser), papers: 0 });
    const pages = new PagePool(open, this.#options.pages ?? 2);
    // Opened now, while the papers are still being written.
    pages.use(async () => ({ result: undefined, clean: true })).catch(() => undefined);
    return success({ ...started.value, pages });
  }

  /** Makes the page when there is a place for it, so that the first is printed while the next is made. */
  async #printIn(press: Press, printable: () => Result<PrintablePage>): Promise<Result<Print>> {
    try {
      return await press.pages.use(async (sheet): Promise<Printed> => {
        const page = printable();
        return page.ok ? await this.#printOn(sheet, page.value.html) : { result: page, clean: true };
      });
    } catch (error) {
      return failure(press.browser.connected ? printFailed(error) : browserDied);
    }
  }

  /** Within the time limit, or the page is closed and the fault says so. */
  async #printOn(sheet: Sheet, html: string): Promise<Printed> {
    const { page } = sheet;
    const printing = this.#blanked(sheet).then(() => printPage(page, html, this.#timeLimitMs));
    const result = await within(this.#timeLimitMs, printing);
    if (!result.ok) page.close().catch(() => undefined);
    return result.ok
      ? { result: success({ pdf: result.value, html }), clean: true }
      : { result, clean: false };
  }

  async #blanked(sheet: Sheet): Promise<void> {
    sheet.papers += 1;
    if (sheet.papers <= papersOnASheet) return;
    await sheet.page.goto(blank, { timeout: this.#timeLimitMs });
    sheet.papers = 1;
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
