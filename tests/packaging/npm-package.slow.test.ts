import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../builders/built-program.ts';
import { projectFiles } from '../builders/real-catalogue.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_COPIED = /[\\/](?:node_modules|\.git|tests|ud|pakker|findings|bench)$/;
const run = promisify(execFile);

describe('the package that npm pack makes', () => {
  let around: string;
  let tarball: string;
  let home: string;

  beforeAll(async () => {
    around = mkdtempSync(join(tmpdir(), 'brobygger-npm-'));
    // A copy, for package.json is another one while it is packed.
    const copy = join(around, 'copy');
    cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.test(path) });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const manifest = readFileSync(join(copy, 'package.json'), 'utf8');
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', around], { cwd: copy });
    tarball = join(around, stdout.trim().split('\n').at(-1) ?? '');
    expect(readFileSync(join(copy, 'package.json'), 'utf8')).toBe(manifest);
    home = join(around, 'installed');
  });

  afterAll(() => rmSync(around, { recursive: true, force: true }));

  it('is installed without a word in English from npm, and without what is needed to build', async () => {
    const { stdout, stderr } = await run('npm', [
      'install',
      '--omit=dev',
      // Also where the tests themselves are run in silence.
      '--loglevel=notice',
      '--prefer-offline',
      '--prefix',
      home,
      tarball,
    ]);
    expect(stderr).toBe('');
    expect(stdout.trim()).toMatch(/^added \d packages in \S+$/);
  });

  it('is installed again with no network', async () => {
    const again = join(around, 'offline');
    await run('npm', ['install', '--omit=dev', '--offline', '--prefix', again, tarball]);
    const { stdout } = await run(join(again, 'node_modules', '.bin', 'brobygger'), ['--version']);
    expect(stdout).toMatch(/^brobygger \d/);
  });

  it('makes papers', async () => {
    const example = projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'));
    writeFileSync(join(home, 'svar.yaml'), example?.text ?? '');
    const args = ['lav', 'svar.yaml', '--format', 'docx,html', '--dato', '2026-11-22', '--udkast'];
    const { stdout } = await run(join(home, 'node_modules', '.bin', 'brobygger'), args, { cwd: home });
    expect(stdout).toContain('strategiforslag.docx');
  });
});
