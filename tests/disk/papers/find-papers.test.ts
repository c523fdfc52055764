import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPapers } from '../../../src/disk/papers/find-papers.ts';
import { claimPapers } from '../../../src/disk/papers/papers-owner.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

/** A folder with these files in it, and what one of them stands for, by names seen from that folder. */
async function found(names: readonly string[], given: string, answers?: string) {
  const folder = await temporaryFolder();
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), '');
  }
  const one = { path: join(folder, given), name: given };
  const { answers: behind, papers } = await findPapers(one, answers && join(folder, answers), (path) =>
    relative(folder, path),
  );
  return { answers: behind?.name ?? null, papers: papers.map(({ name }) => name) };
}

describe('the papers of answers whose papers are known as theirs', () => {
  it('are those, and never those of other answers or another municipality', async () => {
    const home = await temporaryFolder();
    const [a, b] = [join(home, 'a.yaml'), join(home, 'b.yaml')];
    const [first, second] = [join(home, 'papirer'), join(home, 'papirer', 'aarhus')];
    for (const path of [a, b]) await writeFile(path, '');
    await mkdir(second, { recursive: true });
    for (const folder of [first, second]) await writeFile(join(folder, 'kort.md'), '');
    await claimPapers(first, { municipality: 'Randers', answers: a });
    const papersOf = async (path: string) => {
      const { answers, papers } = await findPapers({ path, name: path }, undefined, (one) => one);
      return [answers?.path, ...papers.map((one) => [one.path, one.municipality])];
    };
    const ofA = [a, [join(first, 'kort.md'), 'Randers']];
    expect([await papersOf(a), await papersOf(b)]).toEqual([ofA, [b]]);
    await claimPapers(second, { municipality: 'Aarhus', answers: b });
    const ofB = [b, [join(second, 'kort.md'), 'Aarhus']];
    for (const path of [b, second, join(second, 'kort.md')]) expect(await papersOf(path)).toEqual(ofB);
    expect(await papersOf(first)).toEqual(ofA);
  });
});

describe('the papers that a file stands for', () => {
  it.each([
    [['svar.yaml', 'a.md'], 'a.md', 'svar.yaml'],
    [['svar.yaml', 'papirer/a.md'], 'papirer/a.md', 'svar.yaml'],
    [['a.md'], 'a.md', null],
  ])(
    'are a paper itself, with the answers beside it or in the folder above: %j',
    async (names, given, answers) => {
      expect(await found(names, given)).toEqual({ answers, papers: [given] });
    },
  );

  it('have the answers that are named, wherever they lie', async () => {
    const names = ['svar.yaml', 'a.md', 'andre/svar.yaml'];
    expect((await found(names, 'a.md', 'andre/svar.yaml')).answers).toBe('andre/svar.yaml');
  });

  it('are those in "papirer" beside an answer file, and no new version of one', async () => {
    const names = [
      'svar.yaml',
      'brev.md',
      'papirer/b.md',
      'papirer/a.md',
      'papirer/a.ny.md',
      'papirer/a.pdf',
    ];
    expect((await found(names, 'svar.yaml')).papers).toEqual(['papirer/a.md', 'papirer/b.md']);
  });

  it('are those beside the answer file where there is no such folder, and none where there are none', async () => {
    expect((await found(['svar.yaml', 'a.md'], 'svar.yaml')).papers).toEqual(['a.md']);
    expect((await found(['svar.yaml'], 'svar.yaml')).papers).toEqual([]);
  });
});
