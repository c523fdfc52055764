import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MadePaper, MadePapers } from '../../../src/application/make-papers.ts';
import { earlierPieces } from '../../../src/disk/papers/earlier-pieces.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

/** Papers just made in a folder: the piece, and one that no newspaper gets. */
function madeIn(folder: string): MadePapers {
  const paper = (name: string, toBePublished: boolean) => ({ paper: { name, toBePublished } }) as MadePaper;
  const papers = [paper('debatindlaeg', true), paper('strategiforslag', false)];
  return { folder, papers, faults: [], valid: true, calendar: '', replaced: [], known: null };
}

async function lay(path: string, text = 'Et svar.'): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

describe('the debate pieces of earlier runs', () => {
  it('are those in the folders of other branches beside the one just made', async () => {
    const out = await temporaryFolder();
    const faxe = await lay(join(out, 'faxe', 'debatindlaeg.md'));
    await lay(join(out, 'faxe', 'strategiforslag.md'));
    await lay(join(out, 'randers', 'debatindlaeg.md'));
    await mkdir(join(out, 'tomt'));
    expect(await earlierPieces([madeIn(join(out, 'randers'))])).toEqual([
      { path: faxe, markdown: 'Et svar.' },
    ]);
  });

  it('are none where all folders are of this run, or the folder is gone', async () => {
    const out = await temporaryFolder();
    await lay(join(out, 'faxe', 'debatindlaeg.md'));
    expect(await earlierPieces([madeIn(join(out, 'faxe'))])).toEqual([]);
    expect(await earlierPieces([madeIn(join(out, 'borte', 'faxe'))])).toEqual([]);
  });

  it('are not what a link leads to', async () => {
    const [out, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await mkdir(join(out, 'faxe'));
    await symlink(await lay(join(theirs, 'hemmelig.conf')), join(out, 'faxe', 'debatindlaeg.md'));
    expect(await earlierPieces([madeIn(join(out, 'randers'))])).toEqual([]);
  });

  it("are not sought beside a single answer file, whose neighbours are nobody's papers", async () => {
    const branch = await temporaryFolder();
    await lay(join(branch, 'gammelt', 'debatindlaeg.md'));
    expect(await earlierPieces([madeIn(join(branch, 'papirer'))])).toEqual([]);
  });
});
