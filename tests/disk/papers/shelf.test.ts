import { mkdir, readdir, readFile, readlink, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shelfOnDisk } from '../../../src/disk/papers/shelf.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const paper = {
  documentId: 'resume',
  name: 'kort-fortalt',
  internal: false,
  toBePublished: false,
  markdown: '# Vores\n',
};
const shelf = shelfOnDisk({ cwd: import.meta.dirname, stamp: () => '2026-11-22 17.05.09' });

/** A folder of papers in which one name is a link to somebody's secrets. */
async function folderWithLink(name: string) {
  const [folder, theirs] = [await temporaryFolder(), join(await temporaryFolder(), 'hemmelig.conf')];
  const link = join(folder, name);
  await writeFile(theirs, 'hemmelig');
  await mkdir(dirname(link), { recursive: true });
  await symlink(theirs, link);
  return { folder, theirs, link };
}

describe('the shelf', () => {
  it.each(
    ['kort-fortalt.md', join('.brobygger', 'kort-fortalt.md')].flatMap((name) => [
      { name, how: 'layPaper' as const },
      { name, how: 'lookAtPaper' as const },
    ]),
  )('reads no paper through a link: $name, $how', async ({ name, how }) => {
    const { folder, theirs, link } = await folderWithLink(name);
    expect(await shelf[how](folder, paper)).toMatchObject({
      ok: false,
      faults: [{ code: 'output-is-link', place: { file: link } }],
    });
    expect([await readlink(link), await readFile(theirs, 'utf8')]).toEqual([theirs, 'hemmelig']);
  });

  it.each(['layPaper', 'lookAtPaper'] as const)(
    'never takes a paper that cannot be read for none: %s',
    async (how) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'kort-fortalt.md');
      await writeFile(path, 'deres');
      await truncate(path, 3_000_000_000);
      expect(await shelf[how](folder, paper)).toMatchObject({
        ok: false,
        faults: [{ code: 'cannot-write' }],
      });
      expect((await stat(path)).size).toBe(3_000_000_000);
    },
  );

  it('reads no text through a link out of its folder, and one within it', async () => {
    const { folder, link } = await folderWithLink('indlaeg.md');
    expect(await shelf.read({ path: link, name: 'indlaeg.md' })).toMatchObject({
      ok: false,
      faults: [{ code: 'cannot-read', place: { file: 'indlaeg.md' } }],
    });
    await writeFile(join(folder, 'rigtig.md'), 'vores');
    await symlink('rigtig.md', join(folder, 'anden.md'));
    expect((await shelf.read({ path: join(folder, 'anden.md'), name: 'anden.md' })).ok).toBe(true);
    const answers = (await folderWithLink('svar.yaml')).link;
    expect((await shelf.read({ path: answers, name: 'svar.yaml' })).ok).toBe(true);
  });

  it('puts no finished file in the place of a link', async () => {
    const { folder, theirs, link } = await folderWithLink('kalender.ics');
    expect(await shelf.layFile(join(folder, 'kalender.ics'), 'BEGIN')).toMatchObject({
      ok: false,
      faults: [{ code: 'output-is-link', place: { file: link } }],
    });
    expect([await readlink(link), await readFile(theirs, 'utf8')]).toEqual([theirs, 'hemmelig']);
  });

  it.each(['.brobygger', join('.brobygger', 'kopi'), join('.brobygger', 'word')])(
    'lays no finished file where %s is a link to somewhere else',
    async (name) => {
      const [folder, theirs] = [await temporaryFolder(), await temporaryFolder()];
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await symlink(theirs, join(folder, name));
      const laid = await shelf.layFile(join(folder, 'papir.html'), 'side');
      expect(laid).toMatchObject({ ok: false, faults: [{ code: 'output-is-link' }] });
      expect([await readdir(theirs), await readdir(folder)]).toEqual([[], ['.brobygger']]);
    },
  );

  it('keeps a copy of a calendar that somebody else has made, and none of its own from before', async () => {
    const path = join(await temporaryFolder(), 'kalender.ics');
    await writeFile(path, 'Bestyrelsens kalender');
    const first = await shelf.layFile(path, 'BEGIN');
    if (!first.ok) throw new Error(first.faults[0]?.message);
    expect(first.value).toMatchObject([{ path }]);
    expect(await readFile(first.value[0]?.copy ?? '', 'utf8')).toBe('Bestyrelsens kalender');
    expect(await shelf.layFile(path, 'BEGIN igen')).toEqual({ ok: true, value: [] });
    expect(await readFile(path, 'utf8')).toBe('BEGIN igen');
  });

  it('tells what cannot be written as a fault with its place', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'papir.html'));
    await writeFile(join(folder, 'fil'), '');
    expect(await shelf.layFile(join(folder, 'papir.html'), 'side')).toMatchObject({
      ok: false,
      faults: [{ code: 'cannot-write', place: { file: join(folder, 'papir.html') } }],
    });
    expect(await shelf.layPaper(join(folder, 'fil'), paper)).toMatchObject({
      ok: false,
      faults: [{ code: 'cannot-write', message: expect.stringContaining('fil med samme navn') }],
    });
  });

  it('knows whether somebody has written in a finished file, until their words have been brought back', async () => {
    const path = join(await temporaryFolder(), 'papir.docx');
    expect(await shelf.isEdited(path)).toBe(false);
    await shelf.layFile(path, 'vores');
    expect(await shelf.isEdited(path)).toBe(false);
    await writeFile(path, 'rettet');
    expect(await shelf.isEdited(path)).toBe(true);
    await shelf.remember(path, Buffer.from('rettet'));
    expect(await shelf.isEdited(path)).toBe(false);
  });

  it('knows by which recipe a finished file was made, until somebody has touched it', async () => {
    const path = join(await temporaryFolder(), 'papir.pdf');
    const madeBy = () => Promise.all(['r1', 'r2'].map((recipe) => shelf.isMadeBy(path, recipe)));
    expect(await madeBy()).toEqual([false, false]);
    await shelf.layFile(path, 'trykt', { markdown: '# A\n', recipe: 'r1' });
    expect(await madeBy()).toEqual([true, false]);
    await shelf.layFile(path, 'trykt', { markdown: '# A\n', recipe: 'r2' });
    expect(await madeBy()).toEqual([true, true]);
    await writeFile(path, 'trykt!');
    expect(await madeBy()).toEqual([false, false]);
    await shelf.layFile(path, 'trykt igen', { markdown: '# A\n', recipe: null });
    expect(await madeBy()).toEqual([false, false]);
  });

  it('takes no file behind a link for one that was made here', async () => {
    const { folder, theirs, link } = await folderWithLink('papir.pdf');
    await shelf.layFile(join(folder, 'andet.pdf'), 'hemmelig', { markdown: '# A\n', recipe: 'r1' });
    expect(await shelf.isMadeBy(join(folder, 'andet.pdf'), 'r1')).toBe(true);
    expect(await shelf.isMadeBy(link, 'r1')).toBe(false);
    expect(await readFile(theirs, 'utf8')).toBe('hemmelig');
  });

  it('knows whether files have been finished in a folder or right below it', async () => {
    const home = await temporaryFolder();
    const finished = () => shelf.hasFinished(home);
    expect([await finished(), await shelf.hasFinished(join(home, 'væk'))]).toEqual([false, false]);
    await mkdir(join(home, 'randers'));
    await writeFile(join(home, 'randers', 'papir.pdf'), 'deres');
    expect(await finished()).toBe(false);
    await shelf.layFile(join(home, 'randers', 'side.html'), 'vores');
    expect([await finished(), await shelf.hasFinished(join(home, 'randers'))]).toEqual([true, true]);
  });

  it('changes a text, and keeps a copy of what stood there', async () => {
    const path = join(await temporaryFolder(), 'forslag.md');
    await writeFile(path, 'før');
    const changed = await shelf.change(path, Buffer.from('før'), 'efter');
    expect(await readFile(path, 'utf8')).toBe('efter');
    expect(await readFile(changed.ok ? changed.value : '', 'utf8')).toBe('før');
  });
});
