import { describe, expect, it } from 'vitest';
import { type Answered, type Asking, cookieOf, openPage, visitor } from './open-page.ts';

/** Everything that is asked of the page, as those who are inside would ask it. */
const ADDRESSES = [
  '/',
  '/svar',
  '/papirer',
  '/papirer/status',
  '/papirer/debatindlaeg/ret',
  '/kommuner',
  '/kommuner/status',
  '/eksempler',
  '/tal',
  '/tal/status',
  '/hjaelp',
  '/spoergsmaal',
  '/stil.css',
  '/skrift-400.woff2',
  '/findes-ikke',
];

async function entered() {
  const page = await openPage({ 'svar.yaml': 'version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n' });
  const entrance = await page.ask(page.web.address.slice(page.origin.length));
  return { ...page, entrance, cookie: cookieOf(entrance) };
}

function expectNothing(answered: Answered): void {
  expect(answered.status).toBe(403);
  expect(answered.text).toBe('');
  expect(answered.headers['set-cookie']).toBeUndefined();
}

describe('the address that is opened', () => {
  it('lets a browser in with a cookie that no script and no other site can use, and leads away from the key', async () => {
    const { entrance, cookie, ask } = await entered();
    expect(entrance.status).toBe(303);
    expect(entrance.headers.location).toBe('/');
    expect(entrance.headers['set-cookie']?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await ask('/', { headers: { cookie } })).status).toBe(200);
  });

  it('lets in once: the key is worth nothing to whoever finds it later', async () => {
    const { web, origin, ask } = await entered();
    expectNothing(await ask(web.address.slice(origin.length)));
  });

  it('leads whoever is in already to the same place', async () => {
    const { web, origin, ask, cookie } = await entered();
    const again = await ask(web.address.slice(origin.length), { headers: { cookie } });
    expect([again.status, again.headers.location]).toEqual([303, '/']);
  });

  it.each(['/?noegle=', '/?noegle=gaet', '/svar?noegle=gaet'])(
    'lets nobody in with another key: %s',
    async (path) => {
      const { ask } = await openPage();
      expectNothing(await ask(path));
    },
  );
});

describe('whoever is not that browser gets no content', () => {
  it.each(ADDRESSES)('without a cookie: %s', async (path) => {
    const { ask } = await entered();
    expectNothing(await ask(path));
  });

  it.each(['brobygger=x', 'x', ''])('with a cookie of their own: "%s"', async (given) => {
    const { ask, cookie } = await entered();
    const name = cookie.split('=')[0];
    expectNothing(await ask('/', { headers: { cookie: `${name}=${given}` } }));
  });

  it.each(['ond.example', 'localhost', '127.0.0.1', '127.0.0.1:1', 'ond.example:80', '[::1]'])(
    'under another host, as when a name is led here: %s',
    async (host) => {
      const { ask, cookie } = await entered();
      for (const path of ADDRESSES) expectNothing(await ask(path, { headers: { cookie, host } }));
    },
  );

  it.each(['http://ond.example', 'http://127.0.0.1', 'https://localhost:3000', 'null', 'file://', ''])(
    'from a page of somebody else: %s',
    async (origin) => {
      const { ask, cookie } = await entered();
      for (const path of ADDRESSES) expectNothing(await ask(path, { headers: { cookie, origin } }));
    },
  );

  it('from a frame without a name, whatever it says of the site', async () => {
    const { ask, cookie } = await entered();
    for (const site of ['cross-site', 'same-site', 'none'])
      expectNothing(await ask('/', { headers: { cookie, origin: 'null', 'sec-fetch-site': site } }));
    const own = { cookie, origin: 'null', 'sec-fetch-site': 'same-origin' };
    expect((await ask('/', { headers: own })).status).toBe(200);
  });
});

describe('a form', () => {
  const sent = (headers: Record<string, string>, body: string): Asking => ({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  });

  it.each(['', 'formular=', 'formular=gaet', 'kommune=Randers'])(
    'without the key of ours does nothing: "%s"',
    async (body) => {
      const { ask, cookie, origin, files } = await entered();
      const before = [...files];
      for (const path of [
        '/begynd',
        '/fortsaet',
        '/papirer/lav',
        '/luk',
        '/svar/flere',
        '/hjaelp/mappe',
        '/hjaelp/omfang',
        '/tal/hent',
        '/tal/skriv',
        '/kommuner/lav',
        '/kommuner/stop',
        '/papirer/word',
        '/flet/fil',
        '/flet/kopi',
        '/flet/gem',
        '/papirer/debatindlaeg/lav',
        '/papirer/debatindlaeg/ret/1',
        '/siden-er-aaben',
        '/siden-er-lukket',
        '/spoergsmaal/kommune.navn',
      ])
        expectNothing(await ask(path, sent({ cookie, origin }, body)));
      expect([...files]).toEqual(before);
    },
  );

  it('with the key of ours is taken', async () => {
    const page = await openPage();
    const person = await visitor(page);
    await person.send('/begynd', { kommune: 'Randers', omfang: 'hurtig' });
    expect(person.page.status).toBe(200);
    expect(person.path).toBe('/spoergsmaal/om_jer.afdeling');
  });

  it('as something else than a form does nothing', async () => {
    const page = await openPage();
    const person = await visitor(page);
    const key = /name="formular" value="([^"]+)"/.exec(person.page.text)?.[1];
    const cookie = cookieOf(await page.ask('/'));
    expectNothing(
      await page.ask('/begynd', {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ formular: key }),
      }),
    );
  });

  it.each(['/begynd', '/papirer/word'])(
    'of a gigabyte is turned away before it is read: %s',
    async (path) => {
      const { ask, cookie, origin } = await entered();
      const big = await ask(path, sent({ cookie, origin, 'content-length': String(2 ** 30) }, 'x')).catch(
        () => null,
      );
      expect(big === null || big.status === 413).toBe(true);
      expect((await ask('/', { headers: { cookie } })).status).toBe(200);
    },
  );

  it('that grows past the limit as it comes is turned away', async () => {
    const { ask, cookie, origin } = await entered();
    const grown = await ask(
      '/begynd',
      sent({ cookie, origin, 'transfer-encoding': 'chunked' }, `a=${'x'.repeat(600_000)}`),
    ).catch(() => null);
    expect(grown === null || grown.status === 413).toBe(true);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is the only other way than looking: %s', async (method) => {
    const { ask, cookie } = await entered();
    const answered = await ask('/', { method, headers: { cookie } });
    expect([answered.status, answered.text]).toEqual([405, '']);
  });
});

describe('an address', () => {
  it.each([
    '/../package.json',
    '/papirer/../../svar.yaml/md',
    '/papirer/..%2f..%2fsvar/md',
    '/papirer/%2e%2e/md',
    '/stil.css/../../svar.yaml',
    '/papirer/strategiforslag/..%2f..%2fsvar.yaml',
    '/papirer/svar.yaml/md',
    '/%00',
    '/svar.yaml',
  ])('leads to no file of its own choosing: %s', async (path) => {
    const { ask, cookie } = await entered();
    const answered = await ask(path, { headers: { cookie } });
    expect([303, 400, 404]).toContain(answered.status);
    expect(answered.text).not.toMatch(/omfang: hurtig|"name":/);
  });

  it('that is not there is told calmly', async () => {
    const { ask, cookie } = await entered();
    const answered = await ask('/findes-ikke', { headers: { cookie } });
    expect(answered.status).toBe(404);
    expect(answered.text).toContain('Siden findes ikke');
  });
});

describe('every answer', () => {
  it('lets the browser fetch nothing but our own, run nothing inline, be in no frame and keep nothing', async () => {
    const { ask, cookie } = await entered();
    const all = await Promise.all([...ADDRESSES.map((path) => ask(path, { headers: { cookie } })), ask('/')]);
    for (const { headers } of all) {
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
    }
  });

  it('has no script and no style in the page itself', async () => {
    const person = await visitor(await openPage());
    expect(person.page.text).not.toMatch(/<style|style=|\son\w+=|<script(?! src="\/side\.js" defer>)/);
  });
});

describe('closing', () => {
  it('is a button, and lets go of the answers', async () => {
    const page = await openPage({ 'svar.yaml': 'version: 1\nomfang: hurtig\n' });
    const person = await visitor(page);
    await person.send('/fortsaet');
    expect(page.holds).toEqual(['held']);
    const last = await person.send('/luk');
    expect(last.text).toContain('Jeres svar er gemt');
    await page.web.closed;
    await page.web.close();
    expect(page.holds).toEqual(['held', 'released']);
    await expect(page.ask('/')).rejects.toThrow();
  });
});

describe('the server', () => {
  it('answers its own user while 200 others hold a connection and say nothing', async () => {
    const { origin, ask, cookie } = await entered();
    const { connect } = await import('node:net');
    const { port } = new URL(origin);
    const silent = Array.from({ length: 200 }, () => connect(Number(port), '127.0.0.1'));
    for (const one of silent) one.on('error', () => undefined);
    try {
      for (const one of silent) one.write('POST /begynd HTTP/1.1\r\nHost: ');
      expect((await ask('/', { headers: { cookie } })).status).toBe(200);
    } finally {
      for (const one of silent) one.destroy();
    }
  });

  it('listens on this machine only', async () => {
    const { web } = await openPage();
    expect(new URL(web.address).hostname).toBe('127.0.0.1');
    const { networkInterfaces } = await import('node:os');
    const outside = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (!outside) return;
    const { connect } = await import('node:net');
    const met = await new Promise((done) => {
      const socket = connect(Number(new URL(web.address).port), outside.address);
      socket.on('connect', () => done('connected'));
      socket.on('error', () => done('refused'));
    });
    expect(met).toBe('refused');
  });
});
