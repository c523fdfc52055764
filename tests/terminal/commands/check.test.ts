import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/fault.ts';
import { registerCheck } from '../../../src/terminal/commands/check.ts';
import type { Context } from '../../../src/terminal/context.ts';
import { smallCatalogue } from '../../builders/catalogue.ts';

const SOUND = `version: 1
omfang: hurtig
kommune:
  navn: Randers
om_jer:
  afdeling: DH Randers
moede:
  dato: 2027-02-03
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brobygger-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(args: readonly string[], given: Partial<Context> = {}) {
  const seen = { stdout: '', stderr: '', exitCode: -1 };
  const context: Context = {
    stdout: {
      write: (text) => {
        seen.stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        seen.stderr += text;
      },
    },
    env: {},
    cwd: folder,
    today: () => '2026-11-22',
    timestamp: () => '2026-11-22 17.05.09',
    loadCatalogue: async () => success(smallCatalogue()),
    setExitCode: (code) => {
      seen.exitCode = code;
    },
    ...given,
  };
  const program = new Command().exitOverride();
  registerCheck(program, context);
  await program.parseAsync([...args], { from: 'user' });
  return seen;
}

function save(text: string, name = 'svar.yaml'): Promise<void> {
  return writeFile(join(folder, name), text);
}

describe('brobygger tjek', () => {
  it('ends well with answers still missing, and names them', async () => {
    await save(SOUND);
    const { stdout, stderr, exitCode } = await run(['tjek', 'svar.yaml']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Mangler endnu: 7 svar');
    expect(stdout).toContain('- Har kommunen en strategi? (kommune.strategi)');
    expect(stdout).toContain('svar.yaml er i orden');
    expect(stderr).toBe('');
  });

  it('ends well with a warning', async () => {
    await save(SOUND);
    const { stdout, exitCode } = await run(['tjek', 'svar.yaml', '--dato', '1. februar 2027']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Bemærk: Fristen');
    expect(stdout).toContain('1 ting at tænke over');
  });

  it('ends with 3 when an answer is not valid, and leaves the file alone', async () => {
    const broken = SOUND.replace('2027-02-03', '3. februar');
    await save(broken);
    const { stdout, exitCode } = await run(['tjek', 'svar.yaml']);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('svar.yaml, linje 8, kolonne 9\n');
    expect(stdout).toContain('svar.yaml: 1 fejl.');
    expect(await readFile(join(folder, 'svar.yaml'), 'utf8')).toBe(broken);
  });

  it('looks at every file it is given', async () => {
    await save(SOUND, 'randers.yaml');
    await save(SOUND.replace('navn: Randers', 'navn: Rnaders'), 'anden.yaml');
    const { stdout, exitCode } = await run(['validate', 'randers.yaml', 'anden.yaml']);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('randers.yaml er i orden');
    expect(stdout).toContain('anden.yaml: 1 fejl.');
  });

  it('gives programs one JSON object and nothing else', async () => {
    await save(SOUND.replace('2027-02-03', '2027-02-30'));
    const { stdout, exitCode } = await run(['tjek', 'svar.yaml', '--json']);
    const { faults } = JSON.parse(stdout);
    expect(exitCode).toBe(3);
    expect(faults).toContainEqual(
      expect.objectContaining({
        code: 'no-such-date',
        place: expect.objectContaining({ line: 8, column: 9 }),
      }),
    );
  });

  it('ends with 2 when the file is not there or the date is none', async () => {
    expect(await run(['tjek', 'svar.yaml'])).toMatchObject({ exitCode: 2 });
    await save(SOUND);
    const wrongDate = await run(['tjek', 'svar.yaml', '--dato', 'i dag']);
    expect(wrongDate).toMatchObject({ exitCode: 2, stdout: '' });
    expect(wrongDate.stderr).toContain('"i dag" er ikke en dato.');
  });

  it('ends with 1 when its own catalogue cannot be read', async () => {
    await save(SOUND);
    const loadCatalogue = async () =>
      failure<never>({ code: 'catalogue-yaml', severity: 'error', message: 'Kataloget er i stykker.' });
    const { stderr, exitCode } = await run(['tjek', 'svar.yaml'], { loadCatalogue });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Kataloget er i stykker.');
  });

  it('leaves the carets out when asked to be accessible', async () => {
    await save(SOUND.replace('2027-02-03', 'snart'));
    expect((await run(['tjek', 'svar.yaml'])).stdout).toContain('^');
    expect((await run(['tjek', 'svar.yaml'], { env: { ACCESSIBLE: '1' } })).stdout).not.toContain('^');
  });
});
