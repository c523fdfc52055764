import type { Protocol } from 'puppeteer-core';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { blank, type GuardedPage } from './open-guarded-page.ts';

/** The size of the paper and its margins are those of the style sheet. */
const printOptions: Protocol.Page.PrintToPDFRequest = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  transferMode: 'ReturnAsBase64',
};

/**
 * Prints one self-contained HTML page. There is no network to wait for, so nothing waits for it to fall silent.
 * Fault: `page-left` when the page is no longer the one that was set. Throws what puppeteer throws.
 */
export async function printPage(
  guarded: GuardedPage,
  html: string,
  timeLimitMs: number,
): Promise<Result<Uint8Array>> {
  const { page } = guarded;
  await page.setContent(html, { waitUntil: 'load', timeout: timeLimitMs });
  // The inlined fonts; puppeteer's own question is answered also where scripts are off.
  await page.evaluate('document.fonts.ready.then(() => true)');
  return printWhatIsSet(guarded);
}

/**
 * Prints another paper in place of the one that was printed on this page: the policy and the fonts of that one stay, which
 * takes half the time. `inPlace` is that of markdownToHtml. Faults as printPage.
 */
export async function printInPlace(guarded: GuardedPage, inPlace: string): Promise<Result<Uint8Array>> {
  await guarded.page.evaluate(`(${replacePaper})(${JSON.stringify(inPlace)})`);
  return printWhatIsSet(guarded);
}

/** Runs in the browser, where scripts of the page's own cannot. A picture that cannot be shown keeps nobody waiting. */
const replacePaper = `async (html) => {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const [policy, fonts] = document.head.querySelectorAll('meta[http-equiv], style');
  document.head.replaceChildren(policy, fonts, ...next.head.children);
  document.body.replaceWith(next.body);
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  // Fonts that no paper before has asked for are asked for now.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}`;

async function printWhatIsSet({ page, session }: GuardedPage): Promise<Result<Uint8Array>> {
  if (page.url() !== blank) return failure(pageLeft);
  // Puppeteer's `pdf` turns what it gets into bytes so slowly that a paper takes half as long again.
  const { data } = await session.send('Page.printToPDF', printOptions);
  return page.url() === blank ? success(Buffer.from(data, 'base64')) : failure(pageLeft);
}

const pageLeft: Fault = {
  code: 'page-left',
  severity: 'error',
  message: 'Teksten forsøgte at sende browseren til en anden side, så der er ikke lavet PDF af den.',
  wayOut: 'Se efter noget i teksten, som du ikke selv har skrevet, og slet det.',
};
