import { describe, expect, it } from 'vitest';
import type { PagePlace, RunningPage } from '../../src/application/ports.ts';
import { OPEN_AGAIN, PASS_HEADER } from '../../src/web/door.ts';
import { openPage, visitor } from './open-page.ts';

/** A page that is open, and what it has told the next who comes. */
async function announcedPage() {
  const told: RunningPage[] = [];
  const place: PagePlace = {
    taken: true,
    announce: async (running) => void told.push(running),
    leave: async () => undefined,
  };
  const page = await openPage({}, { place });
  return { page, running: told[0] as RunningPage };
}

describe('a second start', () => {
  it('opens the page that runs, and begins no server of its own', async () => {
    const { page, running } = await announcedPage();
    await visitor(page);
    const { web } = await openPage({}, { place: { taken: false, running } });
    expect(web.wasOpen).toBe(true);
    expect(web.address.startsWith(`${page.origin}/?`)).toBe(true);
    await web.closed;
    const again = await page.ask(web.address.slice(page.origin.length));
    expect(again.status).toBe(303);
    expect(again.headers['set-cookie']).toHaveLength(1);
    // That address, too, opens once.
    expect((await page.ask(web.address.slice(page.origin.length))).status).toBe(403);
  });

  it.each([2, 8])(
    'has an address of its own for each of %i that come before a browser has opened any',
    async (count) => {
      const { page, running } = await announcedPage();
      const starts = await Promise.all(
        Array.from({ length: count }, () => openPage({}, { place: { taken: false, running } })),
      );
      const addresses = [page.web.address, ...starts.map(({ web }) => web.address)];
      expect(new Set(addresses).size).toBe(count + 1);
      for (const address of addresses.toReversed()) {
        const path = address.slice(page.origin.length);
        expect((await page.ask(path)).status).toBe(303);
        expect((await page.ask(path)).status).toBe(403);
      }
    },
  );

  it('leaves no more addresses open than a hand can ask for', async () => {
    const { page, running } = await announcedPage();
    for (let count = 0; count < 20; count += 1) await openPage({}, { place: { taken: false, running } });
    expect((await page.ask(page.web.address.slice(page.origin.length))).status).toBe(403);
  });

  it('leaves the first browser where it was', async () => {
    const { page, running } = await announcedPage();
    const person = await visitor(page);
    await openPage({}, { place: { taken: false, running } });
    expect((await person.get('/')).status).toBe(200);
  });

  it('opens a page of its own when the one that was announced does not answer', async () => {
    const running = { origin: 'http://127.0.0.1:9', pass: 'x' };
    for (const place of [
      { taken: false, running },
      { taken: false, running: undefined },
    ] as const) {
      const { web } = await openPage({}, { place });
      expect(web.wasOpen).toBe(false);
    }
  });

  it.each([undefined, '', 'x'])('gives no address to whoever cannot say the word: %s', async (pass) => {
    const { page } = await announcedPage();
    const headers = pass === undefined ? {} : { [PASS_HEADER]: pass };
    const answered = await page.ask(OPEN_AGAIN, { method: 'POST', headers });
    expect([answered.status, answered.text]).toEqual([403, '']);
  });

  it('is no way in for a page of somebody else that has learnt the word', async () => {
    const { page, running } = await announcedPage();
    const own = { [PASS_HEADER]: running.pass };
    for (const headers of [
      { ...own, origin: 'http://ond.example' },
      { ...own, host: 'ond.example' },
    ])
      expect((await page.ask(OPEN_AGAIN, { method: 'POST', headers })).status).toBe(403);
  });
});
