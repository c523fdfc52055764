import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layFinished } from '../../../src/disk/papers/lay-finished.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const STAMP = '2026-11-22 17.05.09';
const theirs = Buffer.from([0xff, 0x00, 0x64]);

describe('a finished file', () => {
  it('takes the place of our own from before without a word', async () => {
    const path = join(await temporaryFolder(), 'papir.html');
    for (const page of ['første', 'anden', 'anden', 'tredje'])
      expect(await layFinished(path, page, STAMP)).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe('tredje');
    expect(await readdir(join(path, '..', '.brobygger'))).not.toContain('kopi');
  });

  it('leaves a copy of what somebody else has laid there, byte for byte, and says where', async () => {
    const path = join(await temporaryFolder(), 'papir.pdf');
    await writeFile(path, theirs);
    const copy = join(path, '..', '.brobygger', 'kopi', `papir.${STAMP}.pdf`);
    expect(await layFinished(path, 'vores', STAMP)).toEqual([{ path, copy }]);
    expect((await readFile(copy)).equals(theirs)).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('vores');
  });

  it('moves away what is too large to be read, and nothing of it is lost', async () => {
    const path = join(await temporaryFolder(), 'papir.pdf');
    await writeFile(path, 'deres');
    await truncate(path, 3_000_000_000);
    const [replaced] = await layFinished(path, 'vores', STAMP);
    expect((await stat(replaced?.copy ?? '')).size).toBe(3_000_000_000);
    expect(await readFile(path, 'utf8')).toBe('vores');
  });

  it('leaves a copy of our own when somebody has edited it', async () => {
    const path = join(await temporaryFolder(), 'papir.html');
    await layFinished(path, 'vores', STAMP);
    await writeFile(path, 'rettet');
    const [replaced] = await layFinished(path, 'vores', STAMP);
    expect(await readFile(replaced?.copy ?? '', 'utf8')).toBe('rettet');
  });
});
