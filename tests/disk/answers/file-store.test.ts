import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersStore } from '../../../src/disk/answers/file-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brobygger-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the answers file on disk', () => {
  it('is not there at first, and afterwards is what was written', async () => {
    const store = answersStore(join(folder, 'randers', 'svar.yaml'));
    expect(await store.read()).toBeUndefined();
    await store.write('version: 1\nkommune:\n  navn: Ærø\n');
    expect(await store.read()).toBe('version: 1\nkommune:\n  navn: Ærø\n');
  });

  it('leaves nothing else behind', async () => {
    const store = answersStore(join(folder, 'svar.yaml'));
    await store.write('version: 1\n');
    await store.write('version: 1\nomfang: fuld\n');
    expect(await readdir(folder)).toEqual(['svar.yaml']);
  });

  it.skipIf(process.platform === 'win32')('is never waited for where it is a pipe', async () => {
    const path = join(folder, 'svar.yaml');
    execFileSync('mkfifo', [path]);
    expect(await answersStore(path).read()).toBeUndefined();
  });

  it('is not read, and so never overwritten, in an encoding that would spoil its letters', async () => {
    const path = join(folder, 'svar.yaml');
    await writeFile(path, Buffer.from('navn: S\u00f8by', 'latin1'));
    await expect(answersStore(path).read()).rejects.toThrow('tegnkodning');
    expect(await readFile(path)).toEqual(Buffer.from('navn: S\u00f8by', 'latin1'));
  });
});

it.skipIf(process.platform === 'win32')(
  'an answers file that is a link stays a link, and what it leads to is changed',
  async () => {
    const shared = join(folder, 'delt');
    await mkdir(shared);
    await writeFile(join(shared, 'svar.yaml'), 'version: 1\n');
    await symlink(join(shared, 'svar.yaml'), join(folder, 'svar.yaml'));
    await answersStore(join(folder, 'svar.yaml')).write('version: 1\nomfang: fuld\n');
    expect(await readFile(join(shared, 'svar.yaml'), 'utf8')).toContain('fuld');
    expect((await lstat(join(folder, 'svar.yaml'))).isSymbolicLink()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['delt', 'svar.yaml']);
  },
);
