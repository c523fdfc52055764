import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';

export const blank = 'about:blank';

/** A page that runs no script and reaches neither the network nor a file, whatever it is told to show. */
export interface GuardedPage {
  readonly page: Page;
  /** By which it is printed, for as long as it is there: where a session ends, some browsers put the page online again. */
  readonly session: Pick<CDPSession, 'send'>;
}

export async function openGuardedPage(browser: Browser): Promise<GuardedPage> {
  return guardPage(await browser.newPage());
}

/** The page, from now on so guarded. */
export async function guardPage(page: Page): Promise<GuardedPage> {
  const [session] = await Promise.all([
    page.createCDPSession(),
    page.setJavaScriptEnabled(false),
    page.setRequestInterception(true),
  ]);
  // Not by `setOfflineMode`: the session that came last says whether the page is online.
  await session.send('Network.emulateNetworkConditions', offline);
  page.on('request', (request) => {
    // A request that dies with its page has no one left to answer it.
    answer(request).catch(() => undefined);
  });
  return { page, session };
}

const offline = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** `aborted` and not `blocked`: a page that is sent away then stays where it is, instead of turning into an error page. */
function answer(request: HTTPRequest): Promise<void> {
  const url = request.url();
  const isOwn = request.isNavigationRequest() ? url === blank : url.startsWith('data:');
  return isOwn ? request.continue() : request.abort('aborted');
}
