import { describe, expect, it } from 'vitest';
import type { GuardedPage } from '../../../src/formats/pdf/open-guarded-page.ts';
import { printPage } from '../../../src/formats/pdf/print-page.ts';

/** A page that stands at these addresses, one after the other, each time it is asked. */
function pageAt(...addresses: readonly string[]): { readonly guarded: GuardedPage; printed(): boolean } {
  const waiting = [...addresses];
  let printed = false;
  const session = {
    send: async () => {
      printed = true;
      return { data: '' };
    },
  };
  const page = {
    setContent: async () => undefined,
    url: () => waiting.shift() ?? '',
    evaluate: async () => true,
  };
  return { guarded: { page, session } as unknown as GuardedPage, printed: () => printed };
}

const print = async (guarded: GuardedPage) => {
  const made = await printPage(guarded, '<p>Tekst</p>', 1000);
  return made.ok ? [] : made.faults.map(({ code }) => code);
};

describe('a page', () => {
  it('is printed where it is', async () => {
    expect(await print(pageAt('about:blank', 'about:blank').guarded)).toEqual([]);
  });

  it('that was led away is not printed', async () => {
    const { guarded, printed } = pageAt('https://ond.example/', 'about:blank');
    expect(await print(guarded)).toEqual(['page-left']);
    expect(printed()).toBe(false);
  });

  it('that was led away while it was printed makes no paper', async () => {
    expect(await print(pageAt('about:blank', 'https://ond.example/').guarded)).toEqual(['page-left']);
  });
});
