import { mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canMount, inMountedFolder } from '../builders/cramped-folder.ts';
import { runBrobygger } from '../builders/run-brobygger.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const randers = fileURLToPath(new URL('../../examples/randers/svar.yaml', import.meta.url));
const lav = (out: string, cwd: string) =>
  runBrobygger(['lav', randers, '--ud', out, '--format', 'html', '--dato', '2026-11-22', '--udkast'], {
    cwd,
  });

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
    const asked = [
      'lav',
      randers,
      '--ud',
      'ud',
      '--dokument',
      'resume',
      '--format',
      'html',
      '--dato',
      '2026-11-22',
    ];
    const { code, err } = await runBrobygger(asked, { cwd });
    expect(code).toBe(4);
    expect(err).toContain('Det er en genvej');
    expect(err).not.toMatch(/er ikke lavet|Det kan I gøre: *$/m);
  });

  it.each(['docx', 'html'])('where what pdf --format %s keeps would lie behind a link', async (format) => {
    const [cwd, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(cwd, 'papir.md'), '# T\n\nTekst.\n');
    await symlink(theirs, join(cwd, '.brobygger'));
    const { code, err } = await runBrobygger(['pdf', 'papir.md', '--format', format], { cwd });
    expect([code, err]).toEqual([4, expect.stringMatching(/\.brobygger\n.*genvej til et andet sted/)]);
    expect([await readdir(theirs), (await readdir(cwd)).sort()]).toEqual([[], ['.brobygger', 'papir.md']]);
  });

  it('where the file that pdf would make is a link', async () => {
    const [cwd, theirs] = [await temporaryFolder(), join(await temporaryFolder(), 'budget.html')];
    await writeFile(theirs, 'deres');
    await writeFile(join(cwd, 'papir.md'), '# T\n\nTekst.\n');
    await symlink(theirs, join(cwd, 'papir.html'));
    const { code, err } = await runBrobygger(['pdf', 'papir.md', '--format', 'html'], { cwd });
    expect(code).toBe(4);
    expect(err).toContain('genvej til et andet sted');
    expect(await readlink(join(cwd, 'papir.html'))).toBe(theirs);
    expect(await readFile(theirs, 'utf8')).toBe('deres');
  });
});

describe('an answers file that is a link', () => {
  it.skipIf(process.platform === 'win32')('stays a link, and what it leads to is changed', async () => {
    const { nodeAnswersStore } = await import('../../src/disk/answers/node-files.ts');
    const [folder, shared] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(shared, 'svar.yaml'), 'version: 1\n');
    await symlink(join(shared, 'svar.yaml'), join(folder, 'svar.yaml'));
    await nodeAnswersStore(join(folder, 'svar.yaml')).write('version: 1\nomfang: fuld\n');
    expect(await readFile(join(shared, 'svar.yaml'), 'utf8')).toContain('fuld');
    expect(await readdir(folder)).toEqual(['svar.yaml']);
  });
});
