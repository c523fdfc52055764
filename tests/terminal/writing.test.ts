import { mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandLineOnDisk } from '../builders/command-line.ts';
import { canMount, inMountedFolder } from '../builders/cramped-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { editedInWord } from '../builders/word.ts';

const randers = fileURLToPath(new URL('../../examples/randers/svar.yaml', import.meta.url));
const LAV = ['lav', randers, '--dato', '2026-11-22'];
const lav = (out: string, cwd: string) =>
  commandLineOnDisk(cwd).run(...LAV, '--ud', out, '--format', 'html', '--udkast');

function expectCalm(said: string): void {
  expect(said).not.toMatch(/\bat .*\.js:\d+|Noget gik galt/);
}

describe('papers that cannot be written', () => {
  it.skipIf(!canMount)('on a disk that can only be read: one calm message and exit code 4', async () => {
    const { code, err } = await inMountedFolder({ readOnly: true }, (disk) => lav(disk, disk));
    expect(code).toBe(4);
    expect(err).toMatch(/Disken kan kun læses|kan ikke laves/);
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(6);
    expectCalm(err);
  });

  it.skipIf(!canMount)('on a full disk: what is there is whole, and the rest is told of', async () => {
    await inMountedFolder({ size: '192k' }, async (disk) => {
      const { code, err } = await lav(disk, disk);
      expect(code).toBe(4);
      expect(err).toContain('Der er ikke mere plads på disken.');
      expectCalm(err);
      const files = await readdir(join(disk, 'randers'));
      expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([]);
      const paper = await readFile(join(disk, 'randers', 'strategiforslag.md'), 'utf8');
      expect(paper).toMatch(/^# .*[\s\S]*\n$/);
    });
  });

  it.skipIf(!canMount)('of many municipalities on a full disk, and none is left half', async () => {
    await inMountedFolder({ size: '40k' }, async (disk) => {
      const { code, err } = await commandLineOnDisk(disk).run('kampagne', '--kommuner', 'alle', '--ud', 'k');
      expect(code).toBe(4);
      expect(err).toContain('Der er ikke mere plads på disken.');
      expectCalm(err);
      for (const folder of await readdir(join(disk, 'k')))
        for (const name of await readdir(join(disk, 'k', folder)))
          expect(await readFile(join(disk, 'k', folder, name), 'utf8'), folder).toMatch(/\n$/);
    });
  });

  it.skipIf(!canMount)('of a Word file that comes back to a full disk', async () => {
    await inMountedFolder({ size: '400k' }, async (disk) => {
      const { run } = commandLineOnDisk(disk);
      await writeFile(join(disk, 'forslag.md'), '# Forslag\n\nKommunen svarer hurtigt.\n');
      await run('pdf', 'forslag.md', '--format', 'docx');
      const word = await readFile(join(disk, 'forslag.docx'));
      const hand = (xml: string) => xml.replace('svarer hurtigt', 'svarer på en uge');
      await writeFile(join(disk, 'forslag.docx'), await editedInWord(word, hand));
      await writeFile(join(disk, 'fyld'), Buffer.alloc(500_000)).catch(() => undefined);
      const { code, err } = await run('hent', 'forslag.docx');
      expect([code, err]).toEqual([4, expect.stringContaining('Der er ikke mere plads på disken.')]);
      expectCalm(err);
      expect(await readFile(join(disk, 'forslag.md'), 'utf8')).toContain('svarer hurtigt');
      const copies = await readdir(join(disk, '.brobygger', 'kopi')).catch(() => []);
      expect(copies).toEqual([]);
    });
  });

  it('where the folder of a municipality is a link to somewhere else', async () => {
    const [cwd, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await mkdir(join(cwd, 'ud'));
    await symlink(theirs, join(cwd, 'ud', 'randers'));
    const { code, err } = await lav('ud', cwd);
    expect(code).toBe(4);
    expect(err).toContain('genvej til et andet sted');
    expect(await readdir(theirs)).toEqual([]);
  });

  it('where what we keep beside them is a link to somewhere else', async () => {
    const [cwd, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await mkdir(join(cwd, 'ud', 'randers'), { recursive: true });
    await symlink(theirs, join(cwd, 'ud', 'randers', '.brobygger'));
    expect((await lav('ud', cwd)).code).toBe(4);
    expect(await readdir(theirs)).toEqual([]);
  });

  it('where one finished file is a link: that one is told of and the others are made', async () => {
    const [cwd, theirs] = [await temporaryFolder(), join(await temporaryFolder(), 'budget.html')];
    await writeFile(theirs, 'deres');
    await mkdir(join(cwd, 'ud', 'randers'), { recursive: true });
    await symlink(theirs, join(cwd, 'ud', 'randers', 'strategiforslag.html'));
    const { code, out } = await lav('ud', cwd);
    expect(code).toBe(4);
    expect(out).toContain('moedeoplaeg.html');
    expect(await readFile(theirs, 'utf8')).toBe('deres');
  });

  it('where the text of a paper is a link: told once, by its fault, and not as a paper that waits for something', async () => {
    const [cwd, theirs] = [await temporaryFolder(), join(await temporaryFolder(), 'hemmelig.conf')];
    await writeFile(theirs, '# hemmelig');
    await mkdir(join(cwd, 'ud', 'randers'), { recursive: true });
    await symlink(theirs, join(cwd, 'ud', 'randers', 'kort-fortalt.md'));
    const asked = [...LAV, '--ud', 'ud', '--dokument', 'resume', '--format', 'html'];
    const { code, err } = await commandLineOnDisk(cwd).run(...asked);
    expect(code).toBe(4);
    expect(err).toContain('Det er en genvej');
    expect(err).not.toMatch(/er ikke lavet|Det kan I gøre: *$/m);
  });

  it.each(['docx', 'html'])('where what pdf --format %s keeps would lie behind a link', async (format) => {
    const [cwd, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(cwd, 'papir.md'), '# T\n\nTekst.\n');
    await symlink(theirs, join(cwd, '.brobygger'));
    const { code, err } = await commandLineOnDisk(cwd).run('pdf', 'papir.md', '--format', format);
    expect([code, err]).toEqual([4, expect.stringMatching(/\.brobygger\n.*genvej til et andet sted/)]);
    expect([await readdir(theirs), (await readdir(cwd)).sort()]).toEqual([[], ['.brobygger', 'papir.md']]);
  });

  it('where the file that pdf would make is a link', async () => {
    const [cwd, theirs] = [await temporaryFolder(), join(await temporaryFolder(), 'budget.html')];
    await writeFile(theirs, 'deres');
    await writeFile(join(cwd, 'papir.md'), '# T\n\nTekst.\n');
    await symlink(theirs, join(cwd, 'papir.html'));
    const { code, err } = await commandLineOnDisk(cwd).run('pdf', 'papir.md', '--format', 'html');
    expect(code).toBe(4);
    expect(err).toContain('genvej til et andet sted');
    expect(await readlink(join(cwd, 'papir.html'))).toBe(theirs);
    expect(await readFile(theirs, 'utf8')).toBe('deres');
  });
});

describe('lav --vis', () => {
  it('shows no words that a link leads to, and says which it is', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'hemmelig.conf'), 'kodeord');
    await mkdir(join(cwd, 'ud', 'randers'), { recursive: true });
    await symlink(join(cwd, 'hemmelig.conf'), join(cwd, 'ud', 'randers', 'debatindlaeg.md'));
    const seen = await commandLineOnDisk(cwd).run(...LAV, '--ud', 'ud', '--dokument', 'debat', '--vis');
    expect(`${seen.out}${seen.err}`).not.toContain('kodeord');
    expect(seen.err).toMatch(/debatindlaeg\.md\n.*genvej til et andet sted/);
  });
});

describe('kampagne', () => {
  it('begins none through a folder that is a link, and the others all the same', async () => {
    const [cwd, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await mkdir(join(cwd, 'k'));
    await symlink(theirs, join(cwd, 'k', 'randers'));
    const args = ['kampagne', '--kommuner', 'Randers,Aarhus', '--ud', 'k'];
    const { code, out, err } = await commandLineOnDisk(cwd).run(...args);
    expect([code, out]).toEqual([4, `${join('k', 'aarhus', 'svar.yaml')}\n`]);
    expect(err).toContain('genvej til et andet sted');
    expect(await readdir(theirs)).toEqual([]);
  });
});

describe('hent', () => {
  const PAPER = '# Forslag\n\nKommunen svarer hurtigt.\n\nDet er godt.\n';

  /** A folder with a paper and its Word file, in which somebody has written. */
  async function folderWithWord() {
    const cwd = await temporaryFolder();
    const [md, docx] = [join(cwd, 'forslag.md'), join(cwd, 'forslag.docx')];
    await writeFile(md, PAPER);
    const { run } = commandLineOnDisk(cwd);
    await run('pdf', 'forslag.md', '--format', 'docx');
    const hand = (xml: string) => xml.replace('svarer hurtigt', 'svarer på en uge');
    await writeFile(docx, editedInWord(await readFile(docx), hand));
    return { cwd, md, hent: () => run('hent', 'forslag.docx') };
  }

  it('brings what was written in Word to the Markdown, and a copy of what stood there lies beside it', async () => {
    const { cwd, md, hent } = await folderWithWord();
    const { code, out } = await hent();
    expect(code).toBe(0);
    expect(await readFile(md, 'utf8')).toBe(PAPER.replace('svarer hurtigt', 'svarer på en uge'));
    const [copy = ''] = await readdir(join(cwd, '.brobygger', 'kopi'));
    expect(await readFile(join(cwd, '.brobygger', 'kopi', copy), 'utf8')).toBe(PAPER);
    expect(out).toContain(join('.brobygger', 'kopi', copy));
  });

  it('keeps no copy where .brobygger is a link to somewhere else', async () => {
    const [{ cwd, md, hent }, theirs] = [await folderWithWord(), await temporaryFolder()];
    await rm(join(cwd, '.brobygger'), { recursive: true });
    await symlink(theirs, join(cwd, '.brobygger'));
    const { code, err } = await hent();
    expect([code, err]).toEqual([4, expect.stringContaining('genvej til et andet sted')]);
    expect([await readdir(theirs), await readFile(md, 'utf8')]).toEqual([[], PAPER]);
  });

  it('shows nothing of a text that is a link to somewhere else', async () => {
    const [{ md, hent }, theirs] = [await folderWithWord(), await temporaryFolder()];
    await rename(md, join(theirs, 'hemmelig.conf'));
    await symlink(join(theirs, 'hemmelig.conf'), md);
    const { code, out, err } = await hent();
    expect([code, out, err]).toEqual([4, '', expect.stringContaining('genvej til et andet sted')]);
  });
});
