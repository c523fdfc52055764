import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { visitor } from './open-page.ts';
import { startServer } from './real-server.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brobygger-side-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('the program ends with 0 by the button, and with 130 when it is interrupted', async () => {
  const folder = newFolder();
  const first = await startServer(folder);
  const person = await visitor(first);
  await person.send('/luk');
  expect(await first.ended).toBe(0);
  const second = await startServer(folder);
  second.kill('SIGINT');
  expect(await second.ended).toBe(130);
});

it('a second start opens the page that runs, ends with 0, and the first goes on', async () => {
  const folder = newFolder();
  const first = await startServer(folder);
  const person = await visitor(first);
  const second = await startServer(folder);
  expect(await second.ended).toBe(0);
  expect(second.origin).toBe(first.origin);
  const other = await visitor({ ...first, web: second.web });
  await other.send('/begynd', { kommune: 'Randers', omfang: 'hurtig' });
  expect((await person.get('/spoergsmaal')).status).toBe(200);
  first.kill('SIGTERM');
  await first.ended;
  expect(existsSync(join(folder, 'Documents/brobygger/randers/svar.yaml'))).toBe(true);
});

it('a start after one that was killed begins anew, and offers what was open', async () => {
  const folder = newFolder();
  const first = await startServer(folder);
  await (await visitor(first)).send('/begynd', { kommune: 'Randers', omfang: 'hurtig' });
  first.kill('SIGKILL');
  await first.ended;
  const second = await startServer(folder);
  expect(second.origin).not.toBe(first.origin);
  const person = await visitor(second);
  expect(person.page.text).toContain('Fortsæt med Randers');
  await person.send('/fortsaet');
  expect(person.path).toBe('/spoergsmaal/om_jer.afdeling');
  second.kill('SIGTERM');
  await second.ended;
});
