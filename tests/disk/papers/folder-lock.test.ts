import { readdir, symlink } from 'node:fs/promises';
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

  it('is not held through a link', async () => {
    const [folder, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(theirs, join(folder, '.brobygger'));
    expect(await holdFolder(folder)).toMatchObject({ ok: false, faults: [{ code: 'output-is-link' }] });
    expect(await readdir(theirs)).toEqual([]);
  });
});
