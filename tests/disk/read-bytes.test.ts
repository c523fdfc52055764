import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBytes } from '../../src/disk/read-bytes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brobygger-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the bytes of a file', () => {
  it.each(['svar.yaml', 'papir.md', 'papir.docx'])('never waits for a pipe: %s', async (name) => {
    const path = join(folder, name);
    execFileSync('mkfifo', [path]);
    expect(await readBytes(path)).toMatchObject({ ok: false, faults: [{ code: 'cannot-read' }] });
  });

  it.each(['svar.yaml', 'papir.md', 'papir.docx'])('looks at the size before it reads: %s', async (name) => {
    const path = join(folder, name);
    await writeFile(path, '');
    await truncate(path, 3_000_000_000);
    const read = await readBytes(path);
    expect(read.ok ? '' : read.faults[0]?.message).toContain('for stor');
  });

  it('tells calmly of a file that is not there, and of a folder', async () => {
    const absent = await readBytes(join(folder, 'svar.yaml'), 'svar.yaml');
    const isFolder = await readBytes(folder, 'svar');
    expect(absent).toMatchObject({
      ok: false,
      faults: [{ code: 'cannot-read', message: 'Filen findes ikke.' }],
    });
    expect(isFolder).toMatchObject({ ok: false, faults: [{ code: 'cannot-read', place: { file: 'svar' } }] });
  });
});
