import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBrobygger } from '../../builders/run-brobygger.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

describe('kampagne', () => {
  it('begins an answer file for each municipality that is named, with what is known', async () => {
    const cwd = await temporaryFolder();
    const args = ['kampagne', '--kommuner', 'Randers, århus kommune', '--ud', 'k', '--navn', 'Kim Holm'];
    const { code, out } = await runBrobygger(args, { cwd });
    expect(code).toBe(0);
    expect(out.split('\n').filter(Boolean)).toEqual([
      join('k', 'randers', 'svar.yaml'),
      join('k', 'aarhus', 'svar.yaml'),
    ]);
    const text = await readFile(join(cwd, 'k', 'aarhus', 'svar.yaml'), 'utf8');
    expect(text).toContain('navn: Aarhus\n');
    expect(text).toContain('afdeling: DH Aarhus\n');
    expect(text).toContain('navn: Kim Holm\n');
    expect(text).toContain('titel: formand\n');
    const checked = await runBrobygger(['tjek', join('k', 'aarhus', 'svar.yaml')], { cwd });
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('svar.yaml er i orden') });
  }, 60_000);

  it('never touches a file that is there', async () => {
    const cwd = await temporaryFolder();
    const args = ['kampagne', '--kommuner', 'Randers', '--ud', 'k'];
    await runBrobygger(args, { cwd });
    const path = join(cwd, 'k', 'randers', 'svar.yaml');
    await writeFile(path, '# Vores egen\n');
    const { code, err } = await runBrobygger(args, { cwd });
    expect(code).toBe(0);
    expect(err).toContain('var der i forvejen og er ikke rørt');
    expect(await readFile(path, 'utf8')).toBe('# Vores egen\n');
  }, 60_000);

  it('begins none through a folder that is a link, and the others all the same', async () => {
    const [cwd, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await mkdir(join(cwd, 'k'));
    await symlink(theirs, join(cwd, 'k', 'randers'));
    const args = ['kampagne', '--kommuner', 'Randers,Aarhus', '--ud', 'k'];
    const { code, out, err } = await runBrobygger(args, { cwd });
    expect([code, out]).toEqual([4, `${join('k', 'aarhus', 'svar.yaml')}\n`]);
    expect(err).toContain('genvej til et andet sted');
    expect(await readdir(theirs)).toEqual([]);
  }, 60_000);

  it.each([
    [['--kommuner', 'Randers,Rnders'], /Mente du Randers\?/],
    [['--kommuner', 'Randers', '--email', 'ikke en adresse'], /ligner ikke en mailadresse/],
    [['--kommuner', 'Randers', '--tema', 'screning'], /screening/],
  ])(
    'writes nothing when something is wrong: %j',
    async (given, says) => {
      const cwd = await temporaryFolder();
      const { code, err } = await runBrobygger(['kampagne', ...given, '--ud', 'k'], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(says);
      expect(await readdir(cwd)).toEqual([]);
    },
    60_000,
  );
});

describe('lav over a folder', () => {
  it('tells a line each, makes the good ones, and tells the bad ones at the end', async () => {
    const cwd = await temporaryFolder();
    await runBrobygger(['kampagne', '--kommuner', 'Randers,Aarhus,Fanø', '--ud', 'k'], { cwd });
    await writeFile(
      join(cwd, 'k', 'fanø', 'svar.yaml'),
      'version: 1\nomfang: hurtig\nkommune:\n  navn: Fnø\n',
    );
    const args = ['lav', 'k', '--format', 'md', '--dato', '2026-11-22'];
    const { code, out, err } = await runBrobygger(args, { cwd });
    expect(code).toBe(3);
    expect(out.split('\n').filter(Boolean)).toEqual([
      join('k', 'randers', 'papirer'),
      join('k', 'aarhus', 'papirer'),
    ]);
    const lines = err.split('\n');
    expect(lines[0]).toMatch(/^1 af 3: .*fanø.*: \d+ fejl, ingen papirer\.$/);
    expect(lines[1]).toMatch(/^2 af 3: .*randers.*: \d+ papirer, mangler noget \d+ steder\.$/);
    expect(err).toContain('Fnø');
    expect(err).toMatch(/Lavet: \d+ papirer fra 2 svarfiler\.\nFiler med fejl: 1\./);
    expect(err).not.toContain(String.fromCharCode(27));
    expect(err).not.toContain('\r');
  }, 60_000);

  it('keeps the papers of several files in one folder apart', async () => {
    const cwd = await temporaryFolder();
    await runBrobygger(['kampagne', '--kommuner', 'Randers,Fanø', '--ud', 'k'], { cwd });
    for (const name of ['randers', 'fanø']) {
      await writeFile(join(cwd, `${name}.yaml`), await readFile(join(cwd, 'k', name, 'svar.yaml')));
    }
    const files = ['randers.yaml', 'fanø.yaml'];
    await runBrobygger(['lav', ...files, '--format', 'md', '--dokument', 'resume'], { cwd });
    expect(await readdir(join(cwd, 'papirer'))).toEqual(['fanø', 'randers']);
  }, 60_000);

  it('says so when there is none', async () => {
    const cwd = await temporaryFolder();
    expect(await runBrobygger(['lav', '.'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Der er ingen svarfiler'),
    });
  });
});
