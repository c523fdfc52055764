import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Limits, onlineBank } from '../../src/network/online-bank.ts';
import type { BankBody } from '../../src/statbank/bank.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine, and its address. */
async function serving(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const QUESTION: BankBody = { table: 'AUK01', lang: 'da', format: 'JSON' };

async function asking(address: string, limits: Limits = {}, env: Readonly<Record<string, string>> = {}) {
  const bank = onlineBank({ BROBYGGER_STATBANK: address, ...env }, { beforeRetryMs: 1, ...limits });
  if (!bank.ok) throw new Error(bank.faults[0]?.message);
  return bank.value.ask('tableinfo', QUESTION);
}

const good = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/json; charset=utf-8' }).end('{"id":"AUK01"}');

describe('the bank over the network', () => {
  it('posts the question as JSON, and gives the answer as it came', async () => {
    const asked: { method?: string; url?: string; body: string; headers: IncomingMessage['headers'] }[] = [];
    const address = await serving((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        asked.push({ method, url, body, headers });
        good(response);
      });
    });
    const answer = await asking(`${address}/v1/`);
    expect(answer).toMatchObject({
      ok: true,
      value: { status: 200, contentType: 'text/json; charset=utf-8', asked: QUESTION },
    });
    expect(asked).toMatchObject([{ method: 'POST', url: '/v1/tableinfo', body: JSON.stringify(QUESTION) }]);
    expect(asked[0]?.headers['content-type']).toBe('application/json');
    expect(asked[0]?.headers.cookie).toBeUndefined();
  });

  it('opens no connection before it is asked', async () => {
    let seen = 0;
    const address = await serving(() => undefined);
    servers[0]?.on('connection', () => {
      seen += 1;
    });
    onlineBank({ BROBYGGER_STATBANK: address });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toBe(0);
  });

  it('is Statistics Denmark when nothing else is named', () => {
    const bank = onlineBank({});
    expect(bank.ok && bank.value.host).toBe('api.statbank.dk');
  });

  it.each(['api.statbank.dk', 'ftp://eksempel.dk', 'http://navn:kode@eksempel.dk', 'http://'])(
    'is not to be had at %s',
    (address) => {
      expect(onlineBank({ BROBYGGER_STATBANK: address })).toMatchObject({
        faults: [{ code: 'statbank-address' }],
      });
    },
  );

  it('is asked once more when the server is in trouble, and only then', async () => {
    let times = 0;
    const address = await serving((_request, response) => {
      times += 1;
      if (times === 1) response.writeHead(503).end('Down');
      else good(response);
    });
    expect(await asking(address)).toMatchObject({ ok: true, value: { status: 200 } });
    expect(times).toBe(2);
  });

  it.each([
    [500, 2],
    [400, 1],
    [404, 1],
  ])('gives an answer of HTTP %i after %i times', async (status, wanted) => {
    let times = 0;
    const address = await serving((_request, response) => {
      times += 1;
      response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Nej</h1>');
    });
    expect(await asking(address)).toMatchObject({ ok: true, value: { status } });
    expect(times).toBe(wanted);
  });

  it('goes through a proxy that the environment names, and round it where that is said', async () => {
    const through: string[] = [];
    const proxy = await serving((_request, response) => good(response));
    servers[0]?.on('connect', (request, socket) => {
      through.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    servers[0]?.on('request', (request) => through.push(request.url ?? ''));
    await asking('http://statbank.eksempel/v1', { timeMs: 2_000 }, { HTTP_PROXY: proxy });
    expect(through.join()).toContain('statbank.eksempel');
    through.length = 0;
    const address = await serving((_request, response) => good(response));
    expect(await asking(address, {}, { HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' })).toMatchObject({
      ok: true,
    });
    expect(through).toEqual([]);
  });
});

describe('on the way to the bank', () => {
  it.each<[string, (response: ServerResponse) => void, string, Limits]>([
    ['nothing is said in time', () => undefined, 'statbank-slow', { timeMs: 60 }],
    [
      'an answer that never ends is waited for no longer',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/csv' }).write('OMRÅDE;');
      },
      'statbank-slow',
      { timeMs: 60 },
    ],
    [
      'the connection is lost before an answer',
      (response) => {
        response.socket?.destroy();
      },
      'statbank-cut',
      {},
    ],
    [
      'the answer is cut',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '1000' }).write('OMRÅDE;');
        setTimeout(() => response.socket?.destroy(), 10);
      },
      'statbank-cut',
      {},
    ],
    [
      'the answer is far too large',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/csv' }).end('x'.repeat(2_000));
      },
      'statbank-too-large',
      { largest: 1_000 },
    ],
    [
      'another address is named',
      (response) => {
        response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
      },
      'statbank-moved',
      {},
    ],
  ])('%s', async (_what, answer, code, limits) => {
    const address = await serving((_request, response) => answer(response));
    expect(await asking(address, limits)).toMatchObject({ ok: false, faults: [{ code, severity: 'error' }] });
  });

  it('nobody is there', async () => {
    expect(await asking('http://127.0.0.1:1')).toMatchObject({
      ok: false,
      faults: [{ code: 'statbank-unreachable' }],
    });
  });
});
