import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepOrigin, mayReplaceWord, originText, rememberWord } from '../../src/cli/word-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

describe('the text that a Word file was made from', () => {
  it('is found again by its mark', async () => {
    const paper = join(await temporaryFolder(), 'papir.md');
    expect(await originText(paper, await keepOrigin(paper, '# T\n'))).toBe('# T\n');
  });

  it('is read from nowhere else, whatever a Word file says it was made from', async () => {
    const folder = await temporaryFolder();
    const paper = join(folder, 'papirer', 'papir.md');
    await mkdir(join(folder, 'papirer', '.brobygger', 'word'), { recursive: true });
    await writeFile(join(folder, 'hemmelig.md'), 'hemmelig');
    await writeFile(join(folder, 'papirer', '.brobygger', 'word', 'kendt.md'), 'hemmelig');
    for (const origin of ['../../../hemmelig', 'kendt', join(folder, 'hemmelig'), '', null])
      expect(await originText(paper, origin)).toBeNull();
  });
});

/** A paper beside which a link leads to a file of somebody else's. */
async function linkedFolder(name: string, text: string) {
  const [folder, theirs] = [await temporaryFolder(), join(await temporaryFolder(), 'noter.txt')];
  await writeFile(theirs, text);
  await mkdir(join(folder, '.brobygger', 'word'), { recursive: true });
  await symlink(theirs, join(folder, '.brobygger', 'word', name));
  return { paper: join(folder, 'papir.md'), theirs };
}

describe('the Word files that are known', () => {
  it('are all remembered when several are made at the same time', async () => {
    const folder = await temporaryFolder();
    const files = ['a', 'b', 'c', 'd'].map((name) => join(folder, `${name}.docx`));
    await Promise.all(
      files.map(async (file) => {
        await writeFile(file, file);
        await rememberWord(file, Buffer.from(file));
      }),
    );
    expect(await Promise.all(files.map((file) => mayReplaceWord(file, file)))).toEqual(files.map(() => true));
    await writeFile(files[0] ?? '', 'rettet');
    expect(await mayReplaceWord(files[0] ?? '', files[0] ?? '')).toBe(false);
  });

  it('are written down through no link', async () => {
    const { paper, theirs } = await linkedFolder('kendte.txt', 'deres');
    await rememberWord(paper, Buffer.from('Word'));
    expect(await readFile(theirs, 'utf8')).toBe('deres');
  });

  it('were made from no text that a link leads to', async () => {
    const { paper } = await linkedFolder('0123456789abcdef.md', 'hemmelig');
    expect(await originText(paper, '0123456789abcdef')).toBeNull();
  });
});
