import type { Page, PDFOptions } from 'puppeteer';
import { type Fault, failure, type Result, success } from '../fault.ts';
import { blank } from './open-guarded-page.ts';

const pdfOptions: PDFOptions = {
  format: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  // Waits for the inlined fonts; puppeteer asks in a world of its own, where scripts being off does not matter.
  waitForFonts: true,
};

/**
 * Prints one self-contained HTML page. There is no network to wait for, so nothing waits for it to fall silent.
 * Fault: `page-left` when the page is no longer the one that was set. Throws what puppeteer throws.
 */
export async function printPage(page: Page, html: string, timeLimitMs: number): Promise<Result<Uint8Array>> {
  // A page that is lent again still holds the policy of the paper before, which would keep out the style of this one.
  await page.goto(blank, { timeout: timeLimitMs });
  await page.setContent(html, { waitUntil: 'load', timeout: timeLimitMs });
  if (page.url() !== blank) return failure(pageLeft);
  const pdf = await page.pdf({ ...pdfOptions, timeout: timeLimitMs });
  return page.url() === blank ? success(pdf) : failure(pageLeft);
}

const pageLeft: Fault = {
  code: 'page-left',
  severity: 'error',
  message: 'Teksten forsøgte at sende browseren til en anden side, så der er ikke lavet PDF af den.',
  wayOut: 'Se efter noget i teksten, som du ikke selv har skrevet, og slet det.',
};
