import { createServer } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { onlineBank } from '../../../src/network/online-bank.ts';
import { fakeAnswer } from '../../builders/fake-statbank.ts';
import { openPage, visitor } from '../open-page.ts';

it('the page opens no connection but to whom the yes was about, and none before it', async () => {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const question = request.url?.endsWith('/tableinfo') ? 'tableinfo' : 'data';
      const { status, type, body } = fakeAnswer(question, JSON.parse(text));
      response.writeHead(status, { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const bank = onlineBank({ BROBYGGER_STATBANK: `http://127.0.0.1:${port}/v1` });
  if (!bank.ok) throw new Error(bank.faults[0]?.message);
  const page = await openPage(
    { 'svar.yaml': 'version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n' },
    { bank: bank.value },
  );
  const connect = vi.spyOn(Socket.prototype, 'connect');
  onTestFinished(() => void connect.mockRestore());
  const own = new URL(page.origin).port;
  /** Ports that something here has gone to, beside the page itself, which this test visits. */
  const gone = () =>
    (connect.mock.calls as readonly (readonly unknown[])[])
      .flat(2)
      .map((given) => String((given as { readonly port?: unknown } | null)?.port ?? ''))
      .filter((to) => to !== '' && to !== own);
  const person = await visitor(page);
  await person.send('/fortsaet');
  for (const path of ['/tal', '/tal/status', '/spoergsmaal/tal.fleksjob', '/svar', '/'])
    await person.get(path);
  await person.send('/hjaelp/omfang');
  await person.post('/tal/hent', {});
  await person.get('/tal');
  expect(gone()).toEqual([]);
  await person.send('/tal/hent');
  expect(person.page.text).toContain('name="tal"');
  expect([...new Set(gone())]).toEqual([String(port)]);
});
