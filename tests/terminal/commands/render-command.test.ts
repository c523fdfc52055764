import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runBrobygger } from '../../builders/run-brobygger.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const example = (name: string) =>
  fileURLToPath(new URL(`../../../examples/${name}/svar.yaml`, import.meta.url));
const date = ['--dato', '2026-11-22'];

describe('lav', () => {
  it('lays the papers in a folder beside the answers', async () => {
    const cwd = await temporaryFolder();
    await copyFile(example('randers'), join(cwd, 'svar.yaml'));
    const { code, out } = await runBrobygger(['lav', 'svar.yaml', '--format', 'md', ...date], { cwd });
    expect(code).toBe(0);
    expect(out).toContain(join('papirer', 'strategiforslag.md'));
    const papers = (await readdir(join(cwd, 'papirer'))).filter((name) => name.endsWith('.md'));
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => basename(line))
        .sort(),
    ).toEqual(papers.sort());
  });

  it('makes every municipality a folder of its own, and one bad file never stops the rest', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'daarlig.yaml'), 'version: 1\nomfang: hurtig\nkommune:\n  navn: Rander\n');
    const files = [example('randers'), 'daarlig.yaml', example('hoeje-taastrup')];
    const { code, err } = await runBrobygger(['lav', ...files, '--ud', 'ud', '--format', 'md', ...date], {
      cwd,
    });
    expect(code).toBe(3);
    expect(err).toContain('Randers');
    expect(err).toContain('daarlig.yaml: der er ikke lavet nogen papirer');
    expect(await readdir(join(cwd, 'ud'))).toEqual(['høje-taastrup', 'randers']);
  });

  it('says where a file lies that it took the place of', async () => {
    const cwd = await temporaryFolder();
    const folder = join(cwd, 'ud', 'randers');
    await mkdir(folder, { recursive: true });
    for (const name of ['kalender.ics', 'moedeoplaeg.html'])
      await writeFile(join(folder, name), 'Vores egen');
    const args = [
      'lav',
      example('randers'),
      '--ud',
      'ud',
      '--format',
      'html',
      '--dokument',
      'moede',
      ...date,
    ];
    const { err } = await runBrobygger(args, { cwd });
    expect(err.match(/^.*: der lå en fil/gm)).toEqual(
      ['kalender.ics', 'moedeoplaeg.html'].map((name) => `${join('ud', 'randers', name)}: der lå en fil`),
    );
    expect((await runBrobygger(args, { cwd })).err).not.toContain('der lå en fil');
  });

  it('makes only the papers asked for', async () => {
    const cwd = await temporaryFolder();
    const args = ['lav', example('randers'), '--ud', 'ud', '--format', 'md', '--dokument', 'moede', ...date];
    await runBrobygger(args, { cwd });
    const names = (await readdir(join(cwd, 'ud', 'randers'))).filter((name) => name.endsWith('.md'));
    expect(names).toEqual(['moedenoter.md', 'moedeoplaeg.md']);
  });

  it('keeps the words of the board when a figure is filled in and the papers are made again', async () => {
    const cwd = await temporaryFolder();
    const answers = await readFile(example('randers'), 'utf8');
    await writeFile(join(cwd, 'svar.yaml'), answers);
    const args = ['lav', 'svar.yaml', '--format', 'md', '--dokument', 'strategi', ...date];
    await runBrobygger(args, { cwd });
    const path = join(cwd, 'papirer', 'strategiforslag.md');
    const own = 'Bestyrelsen har skrevet dette afsnit om.';
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^Et handicap opstår.*$/m, own));
    await writeFile(join(cwd, 'svar.yaml'), answers.replace('vaerdi: 388', 'vaerdi: 401'));
    expect((await runBrobygger(args, { cwd })).code).toBe(0);
    const renewed = await readFile(path, 'utf8');
    expect(renewed).toContain(own);
    expect(renewed).toContain('| 401 ');
  });

  it('shows both texts when the board and the answers have changed the same place, and makes no PDF: exit code 5', async () => {
    const cwd = await temporaryFolder();
    const answers = await readFile(example('randers'), 'utf8');
    await writeFile(join(cwd, 'svar.yaml'), answers);
    const args = ['lav', 'svar.yaml', '--format', 'md', '--dokument', 'debat', ...date];
    await runBrobygger(args, { cwd });
    const path = join(cwd, 'papirer', 'debatindlaeg.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Tirsdag den 8. december', 'I morgen'));
    await writeFile(
      join(cwd, 'svar.yaml'),
      answers.replace('Tirsdag den 8. december', 'Onsdag den 9. december'),
    );
    const { code, err } = await runBrobygger(args, { cwd });
    expect(code).toBe(5);
    expect(err).toContain('Jeres tekst: I morgen drøfter');
    expect(err).toContain('Ny tekst: Onsdag den 9. december drøfter');
    expect(await readFile(path, 'utf8')).toContain('I morgen drøfter');
  });

  it('writes the Markdown and says one calm thing when there is no browser: exit code 4', async () => {
    const cwd = await temporaryFolder();
    const env = { BROBYGGER_BROWSER: join(cwd, 'ingen-browser') };
    const { code, err } = await runBrobygger(['lav', example('randers'), '--ud', 'ud', ...date], {
      cwd,
      env,
    });
    expect(code).toBe(4);
    const message = err.slice(err.indexOf('Fejl:'), err.indexOf('Det mangler endnu'));
    expect(message.trim().split('\n').length).toBeLessThanOrEqual(6);
    expect(err).toContain('Teksterne ligger klar som Markdown');
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
    expect(await readFile(join(cwd, 'ud', 'randers', 'strategiforslag.md'), 'utf8')).toContain('# Forslag');
  });

  it('makes a web page of every paper, but not of a debate piece with a gap, unless as a draft: exit code 5', async () => {
    const cwd = await temporaryFolder();
    const args = [
      'lav',
      example('hoeje-taastrup'),
      '--ud',
      'ud',
      '--format',
      'html',
      '--dokument',
      'debat,resume',
      ...date,
    ];
    const made = async () =>
      (await readdir(join(cwd, 'ud', 'høje-taastrup'))).filter((name) => name.endsWith('.html'));
    const { code, err } = await runBrobygger(args, { cwd });
    expect(code).toBe(5);
    expect(err).toContain('debatindlaeg.md er kun lavet som Markdown');
    expect(await made()).toContain('kort-fortalt.html');
    expect(await made()).not.toContain('debatindlaeg.html');
    expect((await runBrobygger([...args, '--udkast'], { cwd })).code).toBe(0);
    expect(await made()).toContain('debatindlaeg.html');
  });

  it('gives programs the whole result as JSON and nothing else on stdout', async () => {
    const cwd = await temporaryFolder();
    const args = ['lav', example('hoeje-taastrup'), '--ud', 'ud', '--format', 'md', '--json', ...date];
    const { out } = await runBrobygger(args, { cwd });
    const result = JSON.parse(out) as { files: { valid: boolean; papers: { gaps: string[] }[] }[] };
    expect(result.files[0]?.valid).toBe(true);
    expect(result.files[0]?.papers.some((paper) => paper.gaps.length > 0)).toBe(true);
  });
});
