import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, hiddenFields, type Visitor, visitor } from './open-page.ts';
import { type RealServer, startServer } from './real-server.ts';

const ANSWERS = 'version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\nom_jer:\n  navn: HEMMELIGT NAVN\n';
const GIGABYTE = 2 ** 30;
const REQUESTS = 10_000;
const SECONDS = 20;
/** What somebody waits without noticing more than a slow machine. */
const CALM_MS = 1500;
const MOST_MB = 250;

/** The real server in a process of its own, attacked over loopback from this one while its own user goes on. */
describe('whoever attacks the page from this machine', () => {
  let folder: string;
  let server: RealServer;
  let person: Visitor;
  let oldKey: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'brobygger-angreb-'));
    writeFileSync(join(folder, 'svar.yaml'), ANSWERS);
    server = await startServer(folder);
    oldKey = server.web.address.slice(server.origin.length);
    person = await visitor(server);
    await person.send('/fortsaet');
  });
  afterAll(async () => {
    server.kill('SIGTERM');
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  /** Every file with its size and bytes, but for what renews itself. */
  const files = () =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => !/\.lock|\.vent/.test(name) && statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => `${name}: ${readFileSync(join(folder, name), 'utf8')}`);

  /** The slowest page that the user of it sees while something goes on. */
  async function slowestMeanwhile(attack: Promise<unknown>): Promise<number> {
    let isOver = false;
    const over = attack.finally(() => {
      isOver = true;
    });
    let slowest = 0;
    while (!isOver) {
      const began = performance.now();
      expect((await person.get('/svar')).status).toBe(200);
      slowest = Math.max(slowest, performance.now() - began);
      await new Promise((done) => setTimeout(done, 50));
    }
    await over;
    return slowest;
  }

  const memoryMb = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;

  it(`with ${REQUESTS} requests in ${SECONDS} seconds gets nothing, writes nothing and holds nobody up`, async () => {
    const before = files();
    const agent = new Agent({ keepAlive: true, maxSockets: 32 });
    const { hostname, port } = new URL(server.origin);
    const ways = [
      { path: '/svar' },
      { path: oldKey },
      { path: '/?noegle=gaet' },
      { path: '/svar', headers: { host: 'ond.example' } },
      { path: '/svar', headers: { origin: 'http://ond.example' } },
      { path: '/../svar.yaml' },
      { path: '/papirer/..%2f..%2fsvar/md' },
      { path: '/spoergsmaal/om_jer.navn', method: 'POST', body: 'svar=ANDET+NAVN&handling=svar' },
      { path: '/aabn-igen', method: 'POST', headers: { 'x-brobygger-adgang': 'gaet' } },
      { path: '/luk', method: 'POST', body: 'formular=gaet' },
    ];
    const told = new Map<number | string, number>();
    let leaked = '';
    const one = (number: number) =>
      new Promise<void>((done) => {
        const { body, ...way } = { body: '', ...(ways[number % ways.length] ?? { path: '/' }) };
        const headers = { ...way.headers, 'content-type': 'application/x-www-form-urlencoded' };
        const asking = request({ hostname, port, agent, ...way, headers }, (response) => {
          told.set(response.statusCode ?? 0, (told.get(response.statusCode ?? 0) ?? 0) + 1);
          response.on('data', (chunk) => {
            leaked += chunk;
          });
          response.on('end', done);
        });
        asking.on('error', () => {
          told.set('closed', (told.get('closed') ?? 0) + 1);
          done();
        });
        asking.end(body);
      });
    const attack = async () => {
      const began = performance.now();
      for (let sent = 0; sent < REQUESTS; sent += 100) {
        await Promise.all(Array.from({ length: 100 }, (_, index) => one(sent + index)));
        const early = (sent / REQUESTS) * SECONDS * 1000 - (performance.now() - began);
        if (early > 0) await new Promise((done) => setTimeout(done, early));
      }
    };
    const slowest = await slowestMeanwhile(attack());
    agent.destroy();
    process.stdout.write(
      `attacks: ${JSON.stringify([...told])}, slowest page meanwhile ${slowest.toFixed(0)} ms\n`,
    );
    expect([...told.keys()]).toEqual([403]);
    expect(leaked).toBe('');
    expect(files()).toEqual(before);
    expect(slowest).toBeLessThan(CALM_MS);
  });

  it('with 200 slow connections holds nobody up, and is let go of after a while', async () => {
    const { port } = new URL(server.origin);
    const slow = Array.from({ length: 200 }, () => connect(Number(port), '127.0.0.1'));
    let closed = 0;
    for (const [index, one] of slow.entries()) {
      one.on('error', () => undefined);
      one.on('close', () => {
        closed += 1;
      });
      one.write(
        index % 2
          ? 'GET /svar HTTP/1.1\r\nHost: x\r\n'
          : 'POST /begynd HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n',
      );
    }
    const dripping = setInterval(() => {
      for (const one of slow) if (!one.destroyed) one.write('X-Drip: 1\r\n');
    }, 1000);
    const attack = (async () => {
      for (let waited = 0; closed < slow.length && waited < 80; waited += 1)
        await new Promise((done) => setTimeout(done, 1000));
    })();
    const slowest = await slowestMeanwhile(attack);
    clearInterval(dripping);
    for (const one of slow) one.destroy();
    expect(closed).toBe(slow.length);
    expect(slowest).toBeLessThan(CALM_MS);
  });

  it.each(['/begynd', '/papirer/word'])(
    'with a gigabyte to %s, even with the cookie, is turned away, and the memory stays small',
    async (path) => {
      const before = files();
      const again = await startServer(folder);
      await again.ended;
      const cookie = cookieOf(await server.ask(again.web.address.slice(server.origin.length)));
      const { hostname, port } = new URL(server.origin);
      const attack = new Promise<number>((done) => {
        const headers = {
          cookie,
          origin: server.origin,
          'content-type': 'application/x-www-form-urlencoded',
        };
        const asking = request(
          { hostname, port, path, method: 'POST', headers, agent: false },
          (response) => {
            response.resume();
            done(response.statusCode ?? 0);
          },
        );
        asking.on('error', () => done(0));
        const piece = Buffer.alloc(2 ** 20, 'a');
        let sent = 0;
        const send = () => {
          while (sent < GIGABYTE && !asking.destroyed) {
            sent += piece.length;
            if (!asking.write(piece)) return asking.once('drain', send);
          }
          return asking.end();
        };
        send();
      });
      const slowest = await slowestMeanwhile(attack);
      expect([0, 413]).toContain(await attack);
      expect(memoryMb()).toBeLessThan(MOST_MB);
      expect(slowest).toBeLessThan(CALM_MS);
      expect(files()).toEqual(before);
    },
  );

  it('has cost the user nothing: the next answer is saved as ever', async () => {
    await person.get('/spoergsmaal/om_jer.navn');
    const fields = {
      ...hiddenFields(person.page.text, '/spoergsmaal/om_jer.navn'),
      svar: 'Kirsten Holm',
      handling: 'svar',
    };
    expect((await person.post('/spoergsmaal/om_jer.navn', fields)).status).toBe(303);
    expect(readFileSync(join(folder, 'svar.yaml'), 'utf8')).toContain('navn: Kirsten Holm');
  });
});
