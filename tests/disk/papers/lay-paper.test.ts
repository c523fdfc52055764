import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layPaper, lookAtPaper } from '../../../src/disk/papers/lay-paper.ts';
import type { Paper } from '../../../src/papers/write/render-documents.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

async function writePaper(folder: string, one: Paper) {
  const laid = await layPaper(folder, one, '2026-11-22 17.05.09');
  if (!laid.ok) throw new Error(laid.faults[0]?.message);
  return laid.value;
}

async function lookAt(folder: string, one: Paper) {
  const seen = await lookAtPaper(folder, one);
  if (!seen.ok) throw new Error(seen.faults[0]?.message);
  return seen.value;
}

const paper = (markdown: string) => ({
  documentId: 'strategi',
  name: 'strategiforslag',
  internal: false,
  toBePublished: false,
  markdown,
});

describe('the folder of papers', () => {
  it('holds the paper, and renews it when nobody has touched it', async () => {
    const folder = await temporaryFolder();
    await writePaper(folder, paper('# Første\n'));
    const written = await writePaper(folder, paper('# Anden\n'));
    expect(await readFile(written.path, 'utf8')).toBe('# Anden\n');
    expect(written.newVersion).toBeNull();
  });

  it('joins the words of the board with new answers when they have changed different places', async () => {
    const folder = await temporaryFolder();
    const { path } = await writePaper(folder, paper('# A\n\nEt.\n\nTo.\n\nTal: 3\n'));
    await writeFile(path, '# A\n\nEt, siger bestyrelsen.\n\nTo.\n\nTal: 3\n');
    const written = await writePaper(folder, paper('# A\n\nEt.\n\nTo.\n\nTal: 4\n'));
    expect(written.newVersion).toBeNull();
    expect(await readFile(path, 'utf8')).toBe('# A\n\nEt, siger bestyrelsen.\n\nTo.\n\nTal: 4\n');
    const again = await writePaper(folder, paper('# A\n\nEt.\n\nTo.\n\nTal: 5\n'));
    expect(again.markdown).toBe('# A\n\nEt, siger bestyrelsen.\n\nTo.\n\nTal: 5\n');
  });

  it('never writes over what the board has written in the same place: the new text lies beside it', async () => {
    const folder = await temporaryFolder();
    const { path } = await writePaper(folder, paper('# Vores tekst\n'));
    await writeFile(path, '# Bestyrelsens tekst\n');
    const written = await writePaper(folder, paper('# Ny tekst\n'));
    expect(await readFile(path, 'utf8')).toBe('# Bestyrelsens tekst\n');
    expect(written.markdown).toBe('# Bestyrelsens tekst\n');
    expect(written.conflicts).toEqual([{ theirs: '# Bestyrelsens tekst', ours: '# Ny tekst' }]);
    expect(await readFile(join(folder, 'strategiforslag.ny.md'), 'utf8')).toBe('# Ny tekst\n');
  });

  it('keeps a copy of a new version that somebody has written in, and none of one that nobody has', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'strategiforslag.md'), 'Noget helt andet');
    for (const text of ['# Vores\n', '# Vores nye\n'])
      expect((await writePaper(folder, paper(text))).replaced).toEqual([]);
    await writeFile(join(folder, 'strategiforslag.ny.md'), '# Rettet\n');
    const [replaced] = (await writePaper(folder, paper('# Vores\n'))).replaced;
    expect(await readFile(replaced?.copy ?? '', 'utf8')).toBe('# Rettet\n');
  });

  describe('after a kill in the middle of laying a paper', () => {
    const [old, renewed, newest] = ['3', '4', '5'].map((count) => `# A\n\nEt.\n\nTo.\n\nTal: ${count}\n`);
    const kept = (folder: string, name = 'strategiforslag') => join(folder, '.brobygger', `${name}.md`);

    it.each([
      ['before the paper was written', old],
      ['before it was known as ours', renewed],
    ])('%s, joins the next answers with what lies there, hand edits and all', async (_when, present = '') => {
      for (const edit of ['Et.', 'Et, siger bestyrelsen.']) {
        const folder = await temporaryFolder();
        const { path } = await writePaper(folder, paper(old ?? ''));
        await writeFile(kept(folder, 'strategiforslag.naeste'), renewed ?? '');
        await writeFile(path, present.replace('Et.', edit));
        const written = await writePaper(folder, paper(newest ?? ''));
        expect([written.conflicts, written.newVersion]).toEqual([[], null]);
        expect(await readFile(path, 'utf8')).toBe(newest?.replace('Et.', edit));
        expect(await readFile(kept(folder), 'utf8')).toBe(newest);
        expect(await readdir(join(folder, '.brobygger'))).not.toContain('strategiforslag.naeste.md');
      }
    });

    it('of the very first time, knows the paper as ours', async () => {
      const folder = await temporaryFolder();
      const { path } = await writePaper(folder, paper(old ?? ''));
      await rename(kept(folder), kept(folder, 'strategiforslag.naeste'));
      expect((await writePaper(folder, paper(newest ?? ''))).newVersion).toBeNull();
      expect(await readFile(path, 'utf8')).toBe(newest);
    });

    it('settles what was left also when nothing else has changed', async () => {
      const folder = await temporaryFolder();
      await writePaper(folder, paper(old ?? ''));
      await writeFile(kept(folder, 'strategiforslag.naeste'), renewed ?? '');
      await writePaper(folder, paper(old ?? ''));
      expect(await readdir(join(folder, '.brobygger'))).toEqual(['strategiforslag.md']);
    });
  });

  it('leaves alone a file of the same name that it has not made', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'strategiforslag.md'), 'Noget helt andet');
    await writePaper(folder, paper('# Vores\n'));
    expect(await readFile(join(folder, 'strategiforslag.md'), 'utf8')).toBe('Noget helt andet');
  });

  it('renews again when the hand edit has been taken back', async () => {
    const folder = await temporaryFolder();
    const { path } = await writePaper(folder, paper('# Vores\n'));
    await writeFile(path, '# Deres\n');
    await writePaper(folder, paper('# Ny\n'));
    await writeFile(path, '# Vores\n');
    expect((await writePaper(folder, paper('# Ny\n'))).newVersion).toBeNull();
    expect(await readFile(path, 'utf8')).toBe('# Ny\n');
  });

  it('keeps a copy of an edited text before it changes it, and none of what nobody has touched', async () => {
    const folder = await temporaryFolder();
    const first = await writePaper(folder, paper('# A\n\nEt.\n\nTal: 3\n'));
    expect((await writePaper(folder, paper('# A\n\nEt.\n\nTal: 4\n'))).copy).toBeNull();
    const edited = '# A\n\nEt, siger bestyrelsen.\n\nTal: 4\n';
    await writeFile(first.path, edited);
    const { copy } = await writePaper(folder, paper('# A\n\nEt.\n\nTal: 5\n'));
    expect(copy).toBe(join(folder, '.brobygger', 'kopi', 'strategiforslag.2026-11-22 17.05.09.md'));
    expect(await readFile(copy ?? '', 'utf8')).toBe(edited);
    expect((await writePaper(folder, paper('# A\n\nEt.\n\nTal: 5\n'))).copy).toBeNull();
  });

  it('tells beforehand what it would write, and writes nothing', async () => {
    const folder = await temporaryFolder();
    expect(await lookAt(folder, paper('# Første\n'))).toMatchObject({
      before: null,
      markdown: '# Første\n',
    });
    expect(await readdir(folder)).toEqual([]);
    const { path } = await writePaper(folder, paper('# Første\n'));
    const seen = await lookAt(folder, paper('# Anden\n'));
    expect(seen).toMatchObject({ before: '# Første\n', markdown: '# Anden\n', newVersion: null });
    expect(await readFile(path, 'utf8')).toBe('# Første\n');
    expect(await writePaper(folder, paper('# Anden\n'))).toMatchObject({ markdown: seen.markdown });
  });
});
