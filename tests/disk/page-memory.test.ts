import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { pageMemory } from '../../src/disk/page-memory.ts';

const RUNNING = { origin: 'http://127.0.0.1:5173', pass: 'hemmeligt' };

async function remembering() {
  const folder = await mkdtemp(join(tmpdir(), 'brobygger-side-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder, memory: pageMemory({ BROBYGGER_INDSTILLINGER: join(folder, 'indstillinger.yaml') }) };
}

it('the answers that were open last are remembered', async () => {
  const { memory } = await remembering();
  expect(await memory.lastOpened()).toBeUndefined();
  await memory.rememberOpened('/hjem/æøå/svar.yaml');
  expect(await memory.lastOpened()).toBe('/hjem/æøå/svar.yaml');
  expect(await memory.lastVersion()).toBeUndefined();
  await memory.rememberVersion('0.2.0');
  expect(await memory.lastVersion()).toBe('0.2.0');
});

it('a second start is told where the first one is, and one for something else is not', async () => {
  const { memory } = await remembering();
  const first = await memory.takePlace('randers');
  if (!first.taken) throw new Error('nobody was here');
  // It is announced a moment later, as when two double clicks come close together.
  const second = memory.takePlace('randers');
  await first.announce(RUNNING);
  expect(await second).toEqual({ taken: false, running: RUNNING });
  const other = await memory.takePlace('bornholm');
  expect(other.taken).toBe(true);
  await first.leave();
  expect((await memory.takePlace('randers')).taken).toBe(true);
});

it.skipIf(process.platform === 'win32')('what lets somebody in is read by this user alone', async () => {
  const { folder, memory } = await remembering();
  const place = await memory.takePlace('randers');
  if (place.taken) await place.announce(RUNNING);
  expect((await stat(join(folder, 'side'))).mode & 0o077).toBe(0);
  for (const name of (await readdir(join(folder, 'side'))).filter((one) => one.endsWith('.json')))
    if (!name.includes('.lock')) expect((await stat(join(folder, 'side', name))).mode & 0o077).toBe(0);
});

it('where nothing can be remembered the page is opened all the same', async () => {
  const { folder } = await remembering();
  await writeFile(join(folder, 'fil'), '');
  const memory = pageMemory({ BROBYGGER_INDSTILLINGER: join(folder, 'fil', 'indstillinger.yaml') });
  await memory.rememberOpened('/hjem/svar.yaml');
  const place = await memory.takePlace('randers');
  if (place.taken) {
    await place.announce(RUNNING);
    await place.leave();
  }
  expect(place.taken).toBe(true);
});
