import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neighbourPapers } from '../../../src/disk/papers/neighbours.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const PIECE = new Set(['debatindlaeg']);

async function lay(path: string, text = 'Et svar.'): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

describe('the papers of earlier runs', () => {
  it('are those of that name in the folders of other branches beside the one just made', async () => {
    const out = await temporaryFolder();
    const faxe = await lay(join(out, 'faxe', 'debatindlaeg.md'));
    await lay(join(out, 'faxe', 'strategiforslag.md'));
    await lay(join(out, 'randers', 'debatindlaeg.md'));
    await mkdir(join(out, 'tomt'));
    expect(await neighbourPapers([join(out, 'randers')], PIECE)).toEqual([
      { path: faxe, markdown: 'Et svar.' },
    ]);
  });

  it('are none where all folders are of this run, the folder is gone, or none is asked for', async () => {
    const out = await temporaryFolder();
    await lay(join(out, 'faxe', 'debatindlaeg.md'));
    expect(await neighbourPapers([join(out, 'faxe')], PIECE)).toEqual([]);
    expect(await neighbourPapers([join(out, 'borte', 'faxe')], PIECE)).toEqual([]);
    expect(await neighbourPapers([join(out, 'randers')], new Set())).toEqual([]);
  });

  it('are not what a link leads to', async () => {
    const [out, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await mkdir(join(out, 'faxe'));
    await symlink(await lay(join(theirs, 'hemmelig.conf')), join(out, 'faxe', 'debatindlaeg.md'));
    expect(await neighbourPapers([join(out, 'randers')], PIECE)).toEqual([]);
  });

  it("are not sought beside a single answer file, whose neighbours are nobody's papers", async () => {
    const branch = await temporaryFolder();
    await lay(join(branch, 'gammelt', 'debatindlaeg.md'));
    expect(await neighbourPapers([join(branch, 'papirer')], PIECE)).toEqual([]);
  });
});
