import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { PROGRAM } from '../builders/built-program.ts';
import { canMount, inMountedFolder } from '../builders/cramped-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { userEnvironment } from '../builders/user-environment.ts';

const PATIENCE = 30_000;

/** The plain interview on a pipe, as a test types and hears it. */
function interview(folder: string, through: readonly string[] = []) {
  const [command = '', ...args] = [...through, process.execPath, PROGRAM, 'start', '--hurtig'];
  const child: ChildProcess = spawn(command, args, { cwd: folder, stdio: 'pipe', env: userEnvironment() });
  let heard = '';
  child.stdout?.on('data', (data) => (heard += data));
  child.stderr?.on('data', (data) => (heard += data));
  child.stdin?.on('error', () => undefined);
  const ended = new Promise<number | string>((done) =>
    child.on('exit', (code, signal) => done(code ?? signal ?? '')),
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    child,
    ended,
    heard: () => heard,
    type: (line: string) => child.stdin?.write(`${line}\n`),
    async hear(text: string) {
      const deadline = Date.now() + PATIENCE;
      while (!heard.includes(text)) {
        if (Date.now() > deadline) throw new Error(`Waited for "${text}". Heard:\n${heard}`);
        await new Promise((wake) => setTimeout(wake, 20));
      }
    },
  };
}

const ON = /Fortsæt, når det passer dig, med: brobygger start/;
const answersIn = (folder: string) => parse(readFileSync(join(folder, 'svar.yaml'), 'utf8'));

describe('an interview that is stopped', () => {
  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
    'by %s keeps its answers and says how to go on',
    async (signal) => {
      const folder = await temporaryFolder();
      const sitting = interview(folder);
      await sitting.hear('Hvilken kommune');
      sitting.type('Randers');
      await sitting.hear('Spørgsmål 2');
      sitting.child.kill(signal);
      expect(await sitting.ended).toBe(130);
      expect(sitting.heard()).toMatch(ON);
      expect(answersIn(folder)).toMatchObject({ version: 1, omfang: 'hurtig', kommune: { navn: 'Randers' } });
      expect(readdirSync(folder)).toEqual(['svar.yaml']);
    },
  );

  it('by the end of input does the same', async () => {
    const folder = await temporaryFolder();
    const sitting = interview(folder);
    sitting.type('Randers');
    await sitting.hear('Spørgsmål 2');
    sitting.child.stdin?.end();
    expect(await sitting.ended).toBe(130);
    expect(sitting.heard()).toMatch(ON);
    expect(answersIn(folder)).toMatchObject({ kommune: { navn: 'Randers' } });
  });

  it('because nobody hears it any more ends by itself, with its answers kept', async () => {
    const folder = await temporaryFolder();
    const sitting = interview(folder);
    sitting.type('Randers');
    await sitting.hear('Spørgsmål 2');
    sitting.child.stdout?.destroy();
    sitting.child.stderr?.destroy();
    sitting.type('DH Randers');
    expect(await sitting.ended).toBe(130);
    expect(answersIn(folder)).toMatchObject({ kommune: { navn: 'Randers' } });
    expect(readdirSync(folder)).toEqual(['svar.yaml']);
  });

  it('by kill leaves a valid file, and the next one takes over at once', async () => {
    const folder = await temporaryFolder();
    const killed = interview(folder);
    killed.type('Randers');
    await killed.hear('Spørgsmål 2');
    killed.child.kill('SIGKILL');
    await killed.ended;
    const next = interview(folder);
    await next.hear('Velkommen tilbage. Du har besvaret 1 af');
    next.child.stdin?.end();
    expect(await next.ended).toBe(130);
    expect(answersIn(folder)).toMatchObject({ kommune: { navn: 'Randers' } });
  });

  it('while another one answers into the same file, says so and touches nothing', async () => {
    const folder = await temporaryFolder();
    const first = interview(folder);
    await first.hear('Hvilken kommune');
    const second = interview(folder);
    expect(await second.ended).toBe(2);
    expect(second.heard()).toContain('Der svares allerede på spørgsmål i svar.yaml et andet sted');
    first.type('Randers');
    await first.hear('Spørgsmål 2');
    expect(answersIn(folder)).toMatchObject({ kommune: { navn: 'Randers' } });
  });
});

/** Writes until there is no room for one byte more. */
function fill(folder: string): void {
  for (const piece of ['x'.repeat(1024), 'x']) {
    try {
      for (;;) appendFileSync(join(folder, 'fyld'), piece);
    } catch {
      // Full, and so it should be.
    }
  }
}

const cramped = canMount ? describe : describe.skip;

cramped(`an interview that cannot write${canMount ? '' : ' [skipped: needs root on Linux]'}`, () => {
  it('on a full disk keeps what was there, lets one try again, and says how to go on', async () => {
    await inMountedFolder({ size: '64k' }, async (folder) => {
      const sitting = interview(folder);
      sitting.type('Randers');
      await sitting.hear('Spørgsmål 2');
      fill(folder);
      sitting.type('DH Randers');
      await sitting.hear('disken er fuld');
      await sitting.hear('Prøv at gemme igen');
      sitting.child.stdin?.end();
      expect(await sitting.ended).toBe(1);
      expect(sitting.heard()).toContain('Fortsæt, når det kan gemmes igen, med: brobygger start');
      expect(answersIn(folder)).toMatchObject({ version: 1, kommune: { navn: 'Randers' } });
    });
  });

  it('in a folder that can only be read says so before the first question', async () => {
    await inMountedFolder({ readOnly: true }, async (folder) => {
      const sitting = interview(folder);
      expect(await sitting.ended).toBe(2);
      expect(sitting.heard()).toContain('disken kan kun læses');
      expect(sitting.heard()).not.toContain('Spørgsmål');
    });
  });
});

const unprivileged = process.platform !== 'win32' && process.getuid?.() !== 0;

it.skipIf(!unprivileged)(
  'in a folder of somebody else says so [skipped for root, who may write anywhere]',
  async () => {
    const folder = await temporaryFolder();
    chmodSync(folder, 0o500);
    const sitting = interview(folder);
    expect(await sitting.ended).toBe(2);
    expect(sitting.heard()).toContain('må ikke ændres');
    expect(existsSync(join(folder, 'svar.yaml'))).toBe(false);
  },
);
