import type { Browser } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openGuardedPage } from '../../../src/formats/pdf/open-guarded-page.ts';

/** What a page answers when it asks for an address. */
async function answerTo(address: string, isNavigation: boolean): Promise<string> {
  let ask: (request: object) => void = () => undefined;
  const page = {
    createCDPSession: async () => ({ send: async () => undefined }),
    setJavaScriptEnabled: async () => undefined,
    setRequestInterception: async () => undefined,
    on: (_event: string, listener: typeof ask) => {
      ask = listener;
    },
  };
  await openGuardedPage({ newPage: async () => page } as unknown as Browser);
  return new Promise((answered) => {
    ask({
      url: () => address,
      isNavigationRequest: () => isNavigation,
      continue: async () => answered('continue'),
      abort: async () => answered('abort'),
    });
  });
}

it.each([
  ['https://ond.example/a.png', false, 'abort'],
  ['http://127.0.0.1/', false, 'abort'],
  ['file:///etc/passwd', false, 'abort'],
  ['blob:null/1', false, 'abort'],
  ['data:font/woff2;base64,AA', false, 'continue'],
  ['https://ond.example/', true, 'abort'],
  ['data:text/html,x', true, 'abort'],
  ['about:blank', true, 'continue'],
])('a page that asks for %s (as a place to go: %s) is answered with %s', async (address, go, answer) => {
  expect(await answerTo(address, go)).toBe(answer);
});
