import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../builders/built-program.ts';
import { projectFiles } from '../builders/real-catalogue.ts';
import { entranceAt, visitor } from '../web/open-page.ts';
import { textOf } from '../web/walk-pages.ts';

const { packageFor } = await import(new URL('../../packaging/pack.mjs', import.meta.url).href);

const EXAMPLE =
  projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'))?.text ?? '';
const run = promisify(execFile);

/** The address that a start of the page says. */
function addressOf({ stdout }: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((found) => {
    stdout.on('data', (told) => {
      const [seen] = /http:\S+/.exec(String(told)) ?? [];
      if (seen) found(seen);
    });
  });
}

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the package for Linux', () => {
  let around: string;
  let folder: string;
  let start: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    around = mkdtempSync(join(tmpdir(), 'brobygger linux æøå '));
    const archive = join(around, 'brobygger-linux-x64.tar.gz');
    writeFileSync(archive, await packageFor('linux'));
    await run('tar', ['xzf', archive, '-C', around]);
    folder = join(around, 'brobygger-linux-x64');
    start = join(folder, 'start-brobygger.sh');
    // No Node of this machine is found: only what every Linux has is on the path.
    env = { HOME: around, PATH: '/usr/bin:/bin' };
  });

  afterAll(() => rmSync(around, { recursive: true, force: true }));

  it('brings its own Node, and makes papers without anything that npm has installed', async () => {
    writeFileSync(join(around, 'svar.yaml'), EXAMPLE);
    const args = ['lav', 'svar.yaml', '--format', 'docx,html', '--dato', '2026-11-22', '--udkast'];
    const { stdout } = await run(start, args, { cwd: around, env });
    expect(stdout).toContain('papirer/strategiforslag.docx');
    expect(readFileSync(join(around, 'papirer', 'strategiforslag.html'), 'utf8')).toContain('@font-face');
  });

  it('opens the page, and keeps answers outside the folder of the program', async () => {
    const before = readdirSync(folder, { recursive: true }).sort();
    const child = spawn(start, ['web', '--ingen-browser'], { cwd: folder, env });
    const person = await visitor(entranceAt(await addressOf(child)));
    await person.send('/begynd', { kommune: 'Randers', omfang: 'hurtig' });
    expect(person.page.status).toBe(200);
    const ended = new Promise((done) => child.on('close', done));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  it('finds the same answers from another folder, as a newer version beside the old one, and says what is new', async () => {
    const newer = join(around, 'brobygger ny udgave');
    await run('cp', ['-r', folder, newer]);
    writeFileSync(join(around, '.local', 'share', 'brobygger', 'side', 'udgave.txt'), '0.0.9');
    const child = spawn(join(newer, 'start-brobygger.sh'), ['web', '--ingen-browser'], { cwd: newer, env });
    const person = await visitor(entranceAt(await addressOf(child)));
    expect(textOf(person.page.text)).toContain('Fortsæt med Randers');
    expect(textOf(person.page.text)).toContain('Nyt i udgave 0.1.0');
    await person.send('/fortsaet');
    expect(person.path).toBe('/spoergsmaal/om_jer.afdeling');
    const ended = new Promise((done) => child.on('close', done));
    child.kill('SIGINT');
    await ended;
  });

  it('has the same bytes when it is made once more', async () => {
    const again: Uint8Array = await packageFor('linux');
    expect(Buffer.from(again).equals(readFileSync(join(around, 'brobygger-linux-x64.tar.gz')))).toBe(true);
  });

  it('says whose work is in it', () => {
    const words = readFileSync(join(folder, 'program', 'licenser', 'biblioteker.txt'), 'utf8');
    for (const name of ['ajv', 'handlebars', 'hono', 'marked', 'puppeteer-core', 'yaml'])
      expect(words).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(readFileSync(join(folder, 'program', 'licenser', 'node.txt'), 'utf8')).toContain(
      'Node.js is licensed',
    );
    expect(
      readdirSync(join(folder, 'program', 'node_modules', '@fontsource', 'atkinson-hyperlegible-next')),
    ).toContain('LICENSE');
  });
});
