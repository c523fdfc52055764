import { randomBytes } from 'node:crypto';
import { failure, type Result, success } from '../../fault.ts';
import type { Branding } from '../branding.ts';
import type { Pictures } from '../picture.ts';
import type { StyleSheets } from '../style-sheets.ts';
import type { Machine } from './browser/machine.ts';
import { type Launch, type StartedBrowser, startBrowser } from './browser/start-browser.ts';
import type { Conform } from './conform/conform.ts';
import type { PdfStandard } from './conform/pdf-standard.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { printFaults } from './print-faults.ts';
import { loadPrintStyle, type PrintStyle } from './print-style.ts';
import { PrintingBrowser } from './printing-browser.ts';
import { unshownCharacter } from './unshown-character.ts';

/** Whoever wrote one line of a foreign script is told of it, not of each of its letters. */
const mostUnshown = 3;

export interface PrinterOptions {
  readonly machine: Machine;
  readonly styles: StyleSheets;
  /** For one paper, in milliseconds. */
  readonly timeLimitMs?: number;
  /** How many papers are set at the same time. */
  readonly pages?: number;
  readonly launch?: Launch;
  /** What the papers promise to be. */
  readonly standard?: PdfStandard;
  /** What makes a print conform; without it the printer does it itself. */
  readonly conform?: Conform | undefined;
  /** The browser, when it is being started already. */
  readonly starting?: Promise<Result<StartedBrowser>>;
}

export interface Printer extends AsyncDisposable {
  /**
   * The paper as an A4 PDF that keeps the standard asked for. Any number of calls may be under way.
   * Faults: those of markdownToHtml and startBrowser, `page-left`, `character-without-font`, `print-too-small`, `words-not-printed`,
   `pdf-timeout`, `browser-died`, `pdf-failed`.
   */
  print(markdown: string, pictures?: Pictures, branding?: Branding): Promise<Result<Uint8Array>>;
  close(): Promise<void>;
}

/** Starts one browser that prints every paper of a run. Faults: those of startBrowser. */
export async function openPrinter(options: PrinterOptions): Promise<Result<Printer>> {
  const printer = new BrowserPrinter(options);
  const started = await printer.start(options.starting);
  return started.ok ? success(printer) : started;
}

async function ownConform(): Promise<Conform> {
  return (await import('./conform/conform.ts')).conform;
}

class BrowserPrinter implements Printer {
  readonly #options: PrinterOptions;
  readonly #nonce = randomBytes(16).toString('hex');
  #browser: Promise<Result<PrintingBrowser>> | undefined;
  #style: Promise<PrintStyle> | undefined;
  #closed = false;

  constructor(options: PrinterOptions) {
    this.#options = options;
  }

  /** The browser that runs, or a new one after it has died. */
  start(starting?: PrinterOptions['starting']): Promise<Result<PrintingBrowser>> {
    this.#browser ??= this.#startBrowser(starting);
    return this.#browser;
  }

  async print(
    markdown: string,
    pictures: Pictures = new Map(),
    branding: Branding = {},
  ): Promise<Result<Uint8Array>> {
    if (this.#closed) throw new Error('The printer is closed.');
    const browser = await this.start();
    if (!browser.ok) return browser;
    this.#style ??= loadPrintStyle(this.#options.styles);
    const style = await this.#style;
    const make = () => markdownToHtml(markdown, { ...style, pictures, branding, nonce: this.#nonce });
    const printing = browser.value.print(make, this.#options.timeLimitMs ?? 60_000);
    // The library that it needs is large, and is read while the browser prints the first paper.
    const [printed, conform] = await Promise.all([printing, this.#options.conform ?? ownConform()]);
    if (!printed.ok) return printed;
    const { pdf, html } = printed.value;
    const { bytes, unshown, look } = await conform(pdf, this.#options.standard);
    if (unshown.length > 0)
      return failure(...unshown.slice(0, mostUnshown).map((place) => unshownCharacter(place, html)));
    const wrong = printFaults(look, html);
    return wrong.length === 0 ? success(bytes) : failure(...wrong);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const browser = await this.#browser;
    if (browser?.ok) await browser.value.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #startBrowser(starting: PrinterOptions['starting']): Promise<Result<PrintingBrowser>> {
    const { machine, launch, pages = 2 } = this.#options;
    const started = await (starting ?? startBrowser(machine, launch));
    if (!started.ok) return started;
    const { browser } = started.value;
    browser.once('disconnected', () => {
      this.#browser = undefined;
    });
    return success(new PrintingBrowser(browser, { sheets: pages, machine }));
  }
}
