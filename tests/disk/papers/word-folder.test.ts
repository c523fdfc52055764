import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepOrigin, originText } from '../../../src/disk/papers/word-folder.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

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

  it('is read through no link', async () => {
    const [folder, theirs] = [await temporaryFolder(), join(await temporaryFolder(), 'noter.txt')];
    await writeFile(theirs, 'hemmelig');
    await mkdir(join(folder, '.brobygger', 'word'), { recursive: true });
    await symlink(theirs, join(folder, '.brobygger', 'word', '0123456789abcdef.md'));
    expect(await originText(join(folder, 'papir.md'), '0123456789abcdef')).toBeNull();
  });
});
