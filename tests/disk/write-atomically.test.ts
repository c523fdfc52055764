import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/disk/write-atomically.ts';
import { canMount, inMountedFolder } from '../builders/cramped-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

describe('a file that is written atomically', () => {
  it('is what was given, and nothing lies beside it', async () => {
    const folder = await temporaryFolder();
    await writeAtomically(join(folder, 'svar.yaml'), 'navn: Ærø\n');
    await writeAtomically(join(folder, 'svar.yaml'), 'navn: Læsø\n');
    expect(await readFile(join(folder, 'svar.yaml'), 'utf8')).toBe('navn: Læsø\n');
    expect(await readdir(folder)).toEqual(['svar.yaml']);
  });

  it('is one of the two, whole, when two write at once', async () => {
    const path = join(await temporaryFolder(), 'svar.yaml');
    const texts = ['a', 'b'].map((letter) => letter.repeat(200_000));
    await Promise.all(texts.map((text) => writeAtomically(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
  });

  it.skipIf(process.platform === 'win32')('keeps who may read it', async () => {
    const path = join(await temporaryFolder(), 'svar.yaml');
    await writeFile(path, '');
    await chmod(path, 0o600);
    await writeAtomically(path, 'x');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.skipIf(!canMount)(
    'is the one from before when the disk is full, and the disk is no fuller',
    async () => {
      await inMountedFolder({ size: '64k' }, async (disk) => {
        const path = join(disk, 'svar.yaml');
        await writeAtomically(path, 'før');
        await expect(writeAtomically(path, 'x'.repeat(200_000))).rejects.toThrow('ENOSPC');
        expect(await readFile(path, 'utf8')).toBe('før');
        expect(await readdir(disk)).toEqual(['svar.yaml']);
      });
    },
  );
});
