import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layFinished } from '../../../src/disk/papers/lay-finished.ts';
import { setAsideOutdated } from '../../../src/disk/papers/set-aside.ts';
import { shelfOnDisk } from '../../../src/disk/papers/shelf.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const STAMP = '2026-11-22 17.05.09';
const shelf = shelfOnDisk({ cwd: import.meta.dirname, stamp: () => STAMP });
const now = (markdown: string | null, isNew = false) => ({ markdown, isNew });

describe('a finished file', () => {
  it('moves to the copies when it was made of another text, and stays when it fits', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'papir.pdf');
    await layFinished(path, 'trykt', STAMP, { markdown: '# Før\n', recipe: null });
    expect(await setAsideOutdated(path, now('\uFEFF# Før\r\n'), STAMP)).toBeNull();
    const copy = join(folder, '.brobygger', 'kopi', `papir.${STAMP}.pdf`);
    expect(await setAsideOutdated(path, now('# Nu\n'), STAMP)).toEqual({ path, copy });
    expect([await readFile(copy, 'utf8'), await readdir(folder)]).toEqual(['trykt', ['.brobygger']]);
    expect(await setAsideOutdated(path, now('# Nu\n'), STAMP)).toBeNull();
  });

  it('fits each of the texts that the same bytes were made of, and none when nothing may be made', async () => {
    const path = join(await temporaryFolder(), 'papir.html');
    for (const text of ['# En\n', '# To\n'])
      await layFinished(path, 'side', STAMP, { markdown: text, recipe: null });
    for (const text of ['# En\n', '# To\n'])
      expect(await setAsideOutdated(path, now(text), STAMP)).toBeNull();
    expect(await setAsideOutdated(path, now(null), STAMP)).not.toBeNull();
  });

  it('from before it was written down what it was made of moves when the text is new', async () => {
    const path = join(await temporaryFolder(), 'papir.html');
    await layFinished(path, 'side', STAMP);
    expect(await setAsideOutdated(path, now('# Nu\n'), STAMP)).toBeNull();
    expect(await setAsideOutdated(path, now('# Nu\n', true), STAMP)).not.toBeNull();
  });

  it('of somebody’s own stays, and is told when the text is new', async () => {
    const path = join(await temporaryFolder(), 'papir.docx');
    await writeFile(path, 'deres');
    expect(await setAsideOutdated(path, now('# Nu\n'), STAMP)).toBeNull();
    expect(await setAsideOutdated(path, now('# Nu\n', true), STAMP)).toEqual({ path, copy: null });
    expect(await readFile(path, 'utf8')).toBe('deres');
  });

  it('behind a link is not touched, nor is one moved through a link', async () => {
    const [folder, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(theirs, 'papir.pdf'), 'deres');
    await symlink(join(theirs, 'papir.pdf'), join(folder, 'papir.pdf'));
    expect(await shelf.setAside(join(folder, 'papir.pdf'), now(null, true))).toEqual({
      ok: true,
      value: null,
    });
    await writeFile(join(folder, 'andet.pdf'), 'deres');
    await mkdir(join(folder, '.brobygger'));
    await symlink(theirs, join(folder, '.brobygger', 'kopi'));
    await shelf.setAside(join(folder, 'andet.pdf'), now(null, true));
    expect(await readdir(theirs)).toEqual(['papir.pdf']);
  });
});
