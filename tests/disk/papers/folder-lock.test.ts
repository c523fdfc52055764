import { randomUUID } from 'node:crypto';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdFolder } from '../../../src/disk/papers/folder-lock.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

describe('a folder of papers', () => {
  it('is held by one program at a time, and the other is told to wait', async () => {
    const folder = await temporaryFolder();
    const first = await holdFolder(folder);
    expect(await holdFolder(folder, 0)).toMatchObject({
      ok: false,
      faults: [{ code: 'papers-in-use', place: { file: folder } }],
    });
    if (first.ok) await first.value.release();
    expect((await holdFolder(folder, 0)).ok).toBe(true);
  });

  it('is waited for a little', async () => {
    const folder = await temporaryFolder();
    const first = await holdFolder(folder);
    const second = holdFolder(folder);
    if (first.ok) await first.value.release();
    expect((await second).ok).toBe(true);
  });

  it('has nothing left in it afterwards', async () => {
    const folder = join(await temporaryFolder(), 'papirer');
    const held = await holdFolder(folder);
    if (held.ok) await held.value.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is rid of what a program killed in the middle of writing has left, and of nothing else', async () => {
    const folder = await temporaryFolder();
    const places = ['', '.brobygger', join('.brobygger', 'word'), join('.brobygger', 'kopi')];
    for (const place of places) {
      await mkdir(join(folder, place), { recursive: true });
      for (const name of ['papir.md', 'noter.tmp', `papir.md.${randomUUID()}.tmp`])
        await writeFile(join(folder, place, name), '');
    }
    await holdFolder(folder);
    for (const place of places) {
      const names = await readdir(join(folder, place));
      expect(names.filter((name) => /^papir\.md|noter/.test(name))).toEqual(['noter.tmp', 'papir.md']);
    }
  });

  it('is not held through a link', async () => {
    const [folder, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(theirs, join(folder, '.brobygger'));
    expect(await holdFolder(folder)).toMatchObject({ ok: false, faults: [{ code: 'output-is-link' }] });
    expect(await readdir(theirs)).toEqual([]);
  });
});
