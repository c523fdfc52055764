import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

export const blank = 'about:blank';

/** A page that runs no script and reaches neither the network nor a file, whatever it is told to show. */
export async function openGuardedPage(browser: Browser): Promise<Page> {
  return guardPage(await browser.newPage());
}

/** The page, from now on so guarded. */
export async function guardPage(page: Page): Promise<Page> {
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    page.setRequestInterception(true),
  ]);
  page.on('request', (request) => {
    // A request that dies with its page has no one left to answer it.
    answer(request).catch(() => undefined);
  });
  return page;
}

/** `aborted` and not `blocked`: a page that is sent away then stays where it is, instead of turning into an error page. */
function answer(request: HTTPRequest): Promise<void> {
  const url = request.url();
  const isOwn = request.isNavigationRequest() ? url === blank : url.startsWith('data:');
  return isOwn ? request.continue() : request.abort('aborted');
}
