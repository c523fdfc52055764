import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePaper } from '../../src/cli/paper-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

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
});
