import { readdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writingFault } from '../../src/disk/file-faults.ts';
import { layFinished } from '../../src/disk/papers/lay-finished.ts';
import { takePlace, writeAtomically } from '../../src/disk/write-atomically.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const STAMP = '2026-11-22 17.05.09';
const NOT_PERMITTED = (code: string) => Object.assign(new Error(code), { code, syscall: 'rename' });

/** A Windows on which a program holds the files open that end so, for so many tries. */
function windows(open: string, code = 'EPERM', times = Number.POSITIVE_INFINITY) {
  let tries = 0;
  return {
    platform: 'win32' as const,
    async rename(from: string, to: string) {
      tries += 1;
      if (basename(to) === open && tries <= times) throw NOT_PERMITTED(code);
      return rename(from, to);
    },
  };
}

describe('a file that is open in another program, on Windows', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'is told as open, and the new one lies beside it: %s',
    async (code) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'papir.docx');
      await layFinished(path, 'før', STAMP);
      const error = await layFinished(path, 'nu', STAMP, undefined, windows('papir.docx', code)).catch(
        (one) => one,
      );
      const fault = writingFault(error, path);
      expect(fault).toMatchObject({ code: 'cannot-write', place: { file: path } });
      expect(fault.message).toContain('åben i et andet program');
      expect(fault.message).toContain('papir (ny).docx');
      const texts = ['papir.docx', 'papir (ny).docx'].map((name) => readFile(join(folder, name), 'utf8'));
      expect(await Promise.all(texts)).toEqual(['før', 'nu']);
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      await layFinished(path, 'nu', STAMP);
      expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual([
        'nu',
        ['.brobygger', 'papir.docx'],
      ]);
    },
  );

  it('is waited for a moment, as a virus scanner may be looking at it', async () => {
    const path = join(await temporaryFolder(), 'papir.pdf');
    await writeAtomically(path, 'før');
    await writeAtomically(path, 'nu', windows('papir.pdf', 'EPERM', 2));
    expect(await readFile(path, 'utf8')).toBe('nu');
  });

  it('is no other fault elsewhere', async () => {
    const path = join(await temporaryFolder(), 'papir.pdf');
    const disk = { ...windows('papir.pdf'), platform: 'linux' as const };
    await expect(takePlace('x', path, disk)).rejects.toMatchObject({ code: 'EPERM' });
  });
});
