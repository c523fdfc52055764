import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { packageLibrary } from '../../../src/disk/library.ts';
import { diskPorts } from '../../../src/disk/ports.ts';
import { onlineBank } from '../../../src/network/online-bank.ts';
import { createProgram } from '../../../src/terminal/program.ts';
import { contextOf } from '../../builders/command-line.ts';
import { type FakeOptions, fakeAnswer } from '../../builders/fake-statbank.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { userEnvironment } from '../../builders/user-environment.ts';

const ANSWERS = '# Vores svar\nversion: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n';
const LIBRARY = packageLibrary(import.meta.dirname);
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Serve = (question: 'tableinfo' | 'data', text: string, response: ServerResponse) => void;

/** As the service answers, in the forms that were recorded of it. */
const served =
  (options: FakeOptions): Serve =>
  (question, text, response) => {
    const { status, type, body } = fakeAnswer(question, JSON.parse(text), options);
    response.writeHead(status, { 'content-type': type }).end(body);
  };

/** `tal --ja` over real files, against a server on this machine that answers so. */
async function fetchedFrom(serve: Serve) {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => serve(request.url === '/v1/tableinfo' ? 'tableinfo' : 'data', text, response));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'svar.yaml'), ANSWERS);
  const env = userEnvironment({ BROBYGGER_STATBANK: address });
  const here = Object.create(process, { cwd: { value: () => folder }, env: { value: env } });
  const ports = { ...diskPorts(here), library: LIBRARY };
  const statBanks = {
    ...ports.statBanks,
    online: async () => onlineBank(env, { timeMs: 400, beforeRetryMs: 1, largest: 200_000 }),
  };
  const { context, ended } = contextOf({ ...ports, statBanks }, folder, env);
  await createProgram(context).parseAsync(['tal', '--ja'], { from: 'user' });
  return {
    ...ended,
    answers: await readFile(join(folder, 'svar.yaml'), 'utf8'),
    names: await readdir(folder),
  };
}

const error = (code: string): Serve =>
  served({
    instead: (question) =>
      question === 'data'
        ? { status: 400, type: 'text/json; charset=utf-8', body: `{"errorTypeCode":"${code}","message":"…"}` }
        : undefined,
  });
const half: Serve = (question, text, response) => {
  const { type, body } = fakeAnswer(question, JSON.parse(text));
  if (question === 'tableinfo') response.writeHead(200, { 'content-type': type }).end(body);
  else {
    response.writeHead(200, { 'content-type': type, 'content-length': String(body.length * 2) }).write(body);
    setTimeout(() => response.socket?.destroy(), 20);
  }
};

describe('`tal` against a server in the recorded forms', () => {
  it('writes the figures, and keeps what was answered beside them', async () => {
    const { code, answers, names } = await fetchedFrom(served({}));
    expect(code).toBe(0);
    expect(answers.startsWith(ANSWERS)).toBe(true);
    expect(answers.match(/serie:/g)).toHaveLength(4);
    expect(names.sort()).toEqual(['.brobygger', 'svar.yaml']);
  });

  it.each<[string, Serve, RegExp]>([
    ['EXTRACT-NOTFOUND', error('EXTRACT-NOTFOUND'), /kender ikke tabellen/],
    ['EXTRACT-NOTALLOWED', error('EXTRACT-NOTALLOWED'), /giver ikke lov/],
    ['REQUEST-MISSING', error('REQUEST-MISSING'), /mangler noget/],
    ['REQUEST-EMPTY', error('REQUEST-EMPTY'), /tomt spørgsmål/],
    ['REQUEST-LIMIT', error('REQUEST-LIMIT'), /for mange tal/],
    ['REQUEST-NOTFOUND', error('REQUEST-NOTFOUND'), /har ikke den adresse/],
    [
      'a page for people as 400',
      served({ instead: () => ({ status: 400, type: 'text/html', body: '<h1>Bad Request</h1>' }) }),
      /HTTP 400/,
    ],
    [
      'a server in trouble twice',
      served({ instead: () => ({ status: 502, type: 'text/html', body: '' }) }),
      /HTTP 502/,
    ],
    ['silence', () => undefined, /svarede ikke inden for/],
    ['half an answer', half, /røg midt i svaret/],
    ['an empty answer', served({ instead: () => ({ status: 200, type: 'text/json', body: '' }) }), /er tomt/],
    [
      'another content type',
      served({ instead: () => ({ status: 200, type: 'text/html', body: '<p>Log ind på nettet</p>' }) }),
      /anden slags/,
    ],
    [
      'far too much',
      served({ instead: () => ({ status: 200, type: 'text/json', body: 'x'.repeat(300_000) }) }),
      /langt større/,
    ],
    [
      'a table that lost a code',
      served({ benefits: { FL: 'Fleksjob', LY: 'Ledighedsydelse' } }),
      /YDELSESTYPE FP/,
    ],
    ['a table without the municipality', served({ areas: ['101'] }), /OMRÅDE 730/],
    ['a figure twice', served({ lines: (lines) => [...lines, lines[1] ?? ''] }), /to gange/],
    ['a figure less', served({ lines: (lines) => lines.slice(0, -1) }), /mangler 1 af 120/],
    ['an empty cell', served({ cell: () => '' }), /ikke et tal/],
  ])('writes nothing on %s, tells why and what to do, and ends with 4', async (_what, serve, says) => {
    const { code, err, out, answers, names } = await fetchedFrom(serve);
    expect(err).toMatch(says);
    expect(err).toContain('Sådan retter du det: ');
    expect([code, answers, names, out]).toEqual([4, ANSWERS, ['svar.yaml'], '']);
  });

  it('leaves the answer of a figure that is not told, says so, and ends with 4', async () => {
    const { code, out, answers } = await fetchedFrom(served({ cell: () => '..' }));
    expect(out).toContain('Danmarks Statistik har ikke et tal for Randers i 2. kvartal 2026');
    expect(out).toContain('1 tal er skrevet');
    expect(code).toBe(4);
    expect(answers).not.toContain('\ntal:');
  });

  it('fetches the rest where the table of population has become another, and says what that means', async () => {
    const { code, out, answers } = await fetchedFrom(served({ ages: [16, 17, 18] }));
    expect(out).toContain('folketal fra 16 til 64 år: tabellen er lavet om, så kurverne viser antal.');
    expect([code, answers.match(/serie:/g)?.length]).toEqual([0, 3]);
  });
});
