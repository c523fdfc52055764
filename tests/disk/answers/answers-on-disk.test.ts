import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answersOnDisk, findAnswers } from '../../../src/disk/answers/answers-on-disk.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

async function folderWith(...names: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), '');
  }
  return folder;
}

describe('the answer files that are named', () => {
  it('are every YAML file of a folder and below, by their names, and nothing among the papers', async () => {
    const folder = await folderWith(
      'randers/svar.yaml',
      'randers/papirer/gammel.yaml',
      'aarhus/svar.yml',
      'aarhus/.skjult/svar.yaml',
      'node_modules/a/svar.yaml',
      'noter.md',
      'b.yaml',
    );
    const found = await answersOnDisk.find([{ path: folder, name: 'k' }]);
    expect(found).toEqual(
      ['b.yaml', 'randers/svar.yaml', 'aarhus/svar.yml'].map((name) => ({
        path: join(folder, name),
        name: join('k', name),
      })),
    );
  });

  it('are themselves when they are files, there or not', async () => {
    const folder = await folderWith('a.yaml');
    const given = ['a.yaml', 'b.yaml'].map((name) => ({ path: join(folder, name), name }));
    expect(await answersOnDisk.find(given)).toEqual(given);
  });

  it('are the others too when a folder among them cannot be read, and that one is named', async () => {
    const folder = await folderWith('a/svar.yaml', 'b/svar.yaml', 'c.yaml');
    const list = (path: string) =>
      basename(path) === 'b' ? Promise.reject(new Error('EACCES')) : readdir(path, { withFileTypes: true });
    const found = await findAnswers([{ path: folder, name: 'k' }], list);
    expect(found.map(({ name }) => name)).toEqual(
      ['a/svar.yaml', 'b', 'c.yaml'].map((name) => join('k', name)),
    );
  });

  it('are called by a single line, whatever is in their names', async () => {
    const folder = await folderWith('a\u202Eb\nc.yaml');
    const [found] = await findAnswers([{ path: folder, name: 'k' }]);
    expect([found?.name, found?.path]).toEqual([
      join('k', 'a\uFFFDb\uFFFDc.yaml'),
      join(folder, 'a\u202Eb\nc.yaml'),
    ]);
  });

  it('are found once, however often they are named', async () => {
    const folder = await folderWith('a.yaml');
    const given = [folder, join(folder, 'a.yaml')].map((path) => ({ path, name: 'k' }));
    expect(await findAnswers(given)).toHaveLength(1);
  });

  it('are none in a folder without any', async () => {
    expect(await answersOnDisk.find([{ path: await folderWith('noter.md'), name: '.' }])).toEqual([]);
  });
});

describe('a new answers file', () => {
  it('is written with the folders on the way to it, and is there then', async () => {
    const path = join(await temporaryFolder(), 'k', 'randers', 'svar.yaml');
    expect(await answersOnDisk.exists(path)).toBe(false);
    expect((await answersOnDisk.write(path, 'version: 1\n')).ok).toBe(true);
    expect([await answersOnDisk.exists(path), await readFile(path, 'utf8')]).toEqual([true, 'version: 1\n']);
  });

  it('that cannot be written is a fault with its place', async () => {
    const folder = await folderWith('k');
    const path = join(folder, 'k', 'svar.yaml');
    expect(await answersOnDisk.write(path, '')).toMatchObject({
      ok: false,
      faults: [{ code: 'cannot-write', place: { file: path } }],
    });
  });
});

it('a file that cannot be read is a fault that calls it what the person does', async () => {
  const folder = await folderWith();
  for (const [name, message] of [
    ['væk.yaml', 'Filen findes ikke.'],
    ['.', 'Det er en mappe og ikke en fil.'],
  ] as const)
    expect(await answersOnDisk.read({ path: join(folder, name), name })).toMatchObject({
      ok: false,
      faults: [{ code: 'cannot-read', message, place: { file: name } }],
    });
});
