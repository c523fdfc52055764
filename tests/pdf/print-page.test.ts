import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { printPage } from '../../src/pdf/print-page.ts';

/** A page that stands at these addresses, one after the other, each time it is asked. */
function pageAt(...addresses: readonly string[]): { readonly page: Page; printed(): boolean } {
  const waiting = [...addresses];
  let printed = false;
  const session = {
    send: async () => {
      printed = true;
      return { data: '' };
    },
    detach: async () => undefined,
  };
  const page = {
    setContent: async () => undefined,
    url: () => waiting.shift() ?? '',
    evaluate: async () => true,
    createCDPSession: async () => session,
  };
  return { page: page as unknown as Page, printed: () => printed };
}

const print = async (page: Page) => {
  const made = await printPage(page, '<p>Tekst</p>', 1000);
  return made.ok ? [] : made.faults.map(({ code }) => code);
};

describe('a page', () => {
  it('is printed where it is', async () => {
    expect(await print(pageAt('about:blank', 'about:blank').page)).toEqual([]);
  });

  it('that was led away is not printed', async () => {
    const { page, printed } = pageAt('https://ond.example/', 'about:blank');
    expect(await print(page)).toEqual(['page-left']);
    expect(printed()).toBe(false);
  });

  it('that was led away while it was printed makes no paper', async () => {
    expect(await print(pageAt('about:blank', 'https://ond.example/').page)).toEqual(['page-left']);
  });
});
