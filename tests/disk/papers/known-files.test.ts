import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isKnown, rememberFile } from '../../../src/disk/papers/known-files.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

describe('the files that are known', () => {
  it('are all remembered when several are made at the same time, and none that was edited', async () => {
    const folder = await temporaryFolder();
    const files = ['a', 'b', 'c', 'd'].map((name) => join(folder, `${name}.docx`));
    await Promise.all(files.map((file) => rememberFile(file, file)));
    expect(await Promise.all(files.map((file) => isKnown(file, file)))).toEqual(files.map(() => true));
    expect(await isKnown(join(folder, 'a.docx'), 'rettet')).toBe(false);
  });

  it('are written down once', async () => {
    const file = join(await temporaryFolder(), 'a.html');
    await rememberFile(file, 'siden');
    const list = join(file, '..', '.brobygger', 'word', 'kendte.txt');
    const once = await readFile(list, 'utf8');
    await rememberFile(file, 'siden');
    expect(await readFile(list, 'utf8')).toBe(once);
  });

  it('are written down through no link', async () => {
    const [folder, theirs] = [await temporaryFolder(), join(await temporaryFolder(), 'noter.txt')];
    await writeFile(theirs, 'deres');
    await mkdir(join(folder, '.brobygger', 'word'), { recursive: true });
    await symlink(theirs, join(folder, '.brobygger', 'word', 'kendte.txt'));
    await rememberFile(join(folder, 'papir.docx'), 'Word');
    expect(await readFile(theirs, 'utf8')).toBe('deres');
  });
});
