import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPictureFiles, readPictures } from '../../../src/disk/papers/read-pictures.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const picture = fileURLToPath(new URL('../../formats/pdf/prik.png', import.meta.url));

/** A folder "papirer" with a picture in it, one below it, one beside it, and a link that leads out. */
async function papers(): Promise<string> {
  const home = await temporaryFolder();
  const folder = join(home, 'papirer');
  await mkdir(join(folder, 'billeder'), { recursive: true });
  for (const path of ['papirer/a.png', 'papirer/vores hus.png', 'papirer/billeder/b.png', 'hemmelig.png'])
    await copyFile(picture, join(home, path));
  await symlink(join(home, 'hemmelig.png'), join(folder, 'genvej.png'));
  return folder;
}

async function outcome(address: string): Promise<string | undefined> {
  const read = await readPictures(`# T\n\n![En prik](${address})`, await papers());
  return read.ok ? [...read.value.keys()].join() : read.faults[0]?.code;
}

describe('pictures', () => {
  it.each(['a.png', './a.png', 'billeder/b.png', 'billeder/../a.png', 'vores%20hus.png'])(
    '%s is read from the folder of the paper',
    async (address) => {
      expect(await outcome(address)).toBe(address);
    },
  );

  it.each([
    '../hemmelig.png',
    'genvej.png',
    '/etc/passwd',
    'file:///etc/passwd',
    'http://127.0.0.1/a.png',
    '//127.0.0.1/a.png',
    'C:/a.png',
    'billeder/../../hemmelig.png',
    '%2e%2e/hemmelig.png',
    'a%00.png',
    '%',
  ])('%s is not, for it lies elsewhere', async (address) => {
    expect(await outcome(address)).toBe('picture-not-here');
  });

  it.each(['mangler.png', 'billeder'])('%s is not there', async (address) => {
    expect(await outcome(address)).toBe('picture-not-found');
  });

  it('may not be too large together, counted as often as they are shown', async () => {
    const folder = await papers();
    const large = Buffer.concat([await readFile(picture), Buffer.alloc(7_000_000)]);
    await writeFile(join(folder, 'stor.png'), large);
    const shown = (times: number) =>
      readPictures(`# T\n\n${'![En prik](stor.png)\n\n'.repeat(times)}`, folder);
    expect((await shown(5)).ok).toBe(true);
    expect(await shown(6)).toMatchObject({ ok: false, faults: [{ code: 'pictures-too-large' }] });
  });

  it('are not looked for in a text without any', async () => {
    expect(await readPictures('# T', '/findes/ikke')).toEqual({ ok: true, value: new Map() });
  });

  it('is drawn from a table of the paper, where its address is a heading there', async () => {
    const table = '| Ansatte | Randers |\n| :--- | ---: |\n| 2024 | 10 |\n| 2025 | 12 |\n';
    const read = await readPictures(`# T\n\n![Kurven](#tal)\n\n## Tal\n\n${table}`, await papers());
    expect(read.ok && read.value.get('#tal')).toMatchObject({ kind: 'image/png', width: 1836 });
    expect(await outcome('#tal')).toBe('curve-without-table');
  });
  it('that are files are found without drawing the curves', async () => {
    const folder = await papers();
    const read = await readPictureFiles('# T\n\n![Kurven](#uden-tabel)\n\n![En prik](a.png)', folder);
    expect(read.ok && [...read.value.keys()]).toEqual(['a.png']);
    expect(await readPictureFiles('# T\n\n![Ingen](væk.png)', folder)).toMatchObject({ ok: false });
  });
});
