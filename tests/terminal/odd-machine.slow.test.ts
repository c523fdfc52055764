import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/formats/pdf/browser/find-browser.ts';
import { PROGRAM } from '../builders/built-program.ts';
import { type Ended, runBrobygger } from '../builders/run-brobygger.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { userEnvironment } from '../builders/user-environment.ts';
import { describeWithBrowser, thisMachine } from '../formats/pdf/browser-at-hand.ts';

const RANDERS = fileURLToPath(new URL('../../examples/randers/svar.yaml', import.meta.url));
const DATE = ['--dato', '2026-11-22'];
const SHORT = ['lav', 'svar.yaml', '--dokument', 'resume', '--udkast', ...DATE];
/** In megabytes; Node alone needs some sixty, and gives up with a core dump when it has no more. */
const heap = (megabytes: number) => ({ NODE_OPTIONS: `--max-old-space-size=${megabytes}` });
const NOT_OUR_FAULT = /ikke jeres skyld|\n\s+at |FATAL|heap/;

async function branch() {
  const cwd = await temporaryFolder();
  await cp(RANDERS, join(cwd, 'svar.yaml'));
  return cwd;
}

/** Through a shell, which has changed something of the machine first. */
function inShell(
  setup: string,
  args: readonly string[],
  cwd: string,
  env = userEnvironment(),
): Promise<Ended> {
  const script = setup.includes('"$0"') ? setup : `${setup}; exec "$0" "$@"`;
  return new Promise((resolve) => {
    execFile('sh', ['-c', script, process.execPath, PROGRAM, ...args], { cwd, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

describe.skipIf(process.platform === 'win32')('papers are made', () => {
  it('with 64 open files, of many municipalities', async () => {
    const cwd = await temporaryFolder();
    for (let number = 1; number <= 12; number += 1) await cp(RANDERS, join(cwd, `${number}.yaml`));
    const ended = await inShell(
      'ulimit -n 64',
      ['lav', '.', '--ud', 'ud', '--format', 'html,docx', ...DATE, '--udkast'],
      cwd,
    );
    expect([ended.code, NOT_OUR_FAULT.test(ended.err)], ended.err).toEqual([0, false]);
    expect(await readdir(join(cwd, 'ud'))).toHaveLength(12);
  });

  it('without HOME and TMPDIR', async () => {
    const cwd = await branch();
    const { HOME: _home, TMPDIR: _tmpdir, ...env } = userEnvironment();
    const ended = await inShell('true', SHORT, cwd, env);
    expect([ended.code, NOT_OUR_FAULT.test(ended.err)], ended.err).toEqual([0, false]);
    expect(await readdir(join(cwd, 'papirer'))).toContain('kort-fortalt.md');
  });

  it.each(['<&-', '>&-', '2>&-', '<&- >&- 2>&-'])('with streams that are closed: %s', async (closed) => {
    const cwd = await branch();
    const { err } = await inShell(`"$0" "$@" ${closed}`, [...SHORT, '--format', 'html'], cwd);
    expect(err).not.toMatch(NOT_OUR_FAULT);
    expect(await readdir(join(cwd, 'papirer'))).toEqual(
      expect.arrayContaining(['kort-fortalt.md', 'kort-fortalt.html']),
    );
  });

  it('when the clock has been put back since the last time, and what was written by hand is kept', async () => {
    const cwd = await branch();
    const text = join(cwd, 'papirer', 'kort-fortalt.md');
    const make = (...more: readonly string[]) =>
      runBrobygger([...SHORT, '--format', 'html', ...more], { cwd });
    await make('--dato', '2027-03-01');
    await writeFile(text, `${await readFile(text, 'utf8')}\nVores egen linje.\n`);
    expect(await make('--dato', '2026-11-22')).toMatchObject({ code: 0 });
    expect(await readFile(text, 'utf8')).toContain('Vores egen linje.');
  });

  it('by two at once in one folder: both end well, and every file is whole', async () => {
    const cwd = await branch();
    const make = () =>
      runBrobygger(['lav', 'svar.yaml', '--format', 'html,docx', '--udkast', ...DATE], { cwd });
    const ended = await Promise.all([make(), make(), make()]);
    expect(
      ended.map(({ code }) => code),
      ended.map(({ err }) => err).join('\n'),
    ).toEqual([0, 0, 0]);
    const names = await readdir(join(cwd, 'papirer'));
    expect(names.filter((name) => /\.ny\.|\.tmp$/.test(name))).toEqual([]);
    for (const name of names.filter((one) => one.endsWith('.html')))
      expect(await readFile(join(cwd, 'papirer', name), 'utf8'), name).toMatch(/<\/html>\n$/);
  });

  it('while somebody answers into the same file, who goes on undisturbed', async () => {
    const cwd = await branch();
    const child = spawn(process.execPath, [PROGRAM, 'start', '--enkel', ...DATE], {
      cwd,
      env: userEnvironment(),
    });
    let heard = '';
    child.stdout.on('data', (data) => (heard += data));
    const ended = new Promise((done) => child.once('close', done));
    while (!/:\n$/.test(heard)) await new Promise((go) => setTimeout(go, 50));
    const before = await readFile(join(cwd, 'svar.yaml'), 'utf8');
    expect(await runBrobygger([...SHORT, '--format', 'html'], { cwd })).toMatchObject({ code: 0 });
    expect(await readFile(join(cwd, 'svar.yaml'), 'utf8')).toBe(before);
    child.stdin.end('afslut\n');
    expect(await ended).toBe(130);
  });
});

describe('a text that is very long', () => {
  it.each([
    ['kontrol', '--dato', '2026-11-22'],
    ['pdf', '--format', 'html,docx'],
  ])('is read in little memory: %s of 200 kB', async (command, ...options) => {
    const cwd = await temporaryFolder();
    const example = fileURLToPath(new URL('../../examples/randers/strategiforslag.md', import.meta.url));
    const { paperOfLength } = await import(new URL('../../bench/paper-of-length.mjs', import.meta.url).href);
    await writeFile(join(cwd, 'strategiforslag.md'), paperOfLength(await readFile(example, 'utf8'), 200));
    const ended = await runBrobygger([command, 'strategiforslag.md', ...options], { cwd, env: heap(160) });
    expect(ended.code, ended.err.slice(0, 500)).toBeLessThan(5);
    expect(ended.err).not.toMatch(NOT_OUR_FAULT);
  });

  it.each([
    ['kontrol', '--dato', '2026-11-22'],
    ['pdf', '--format', 'html'],
  ])('of 20,000 lines is read, or turned down calmly: %s', async (command, ...options) => {
    const cwd = await temporaryFolder();
    const lines = Array.from({ length: 20_000 }, (_, line) =>
      line % 4 === 3 ? '' : `Linje ${line} om job og støtte.`,
    );
    await writeFile(join(cwd, 'strategiforslag.md'), `# Lang\n\n${lines.join('\n')}\n`);
    const ended = await runBrobygger([command, 'strategiforslag.md', ...options], { cwd, env: heap(300) });
    expect(ended.code, ended.err.slice(0, 500)).toBeLessThan(5);
    expect(ended.err).not.toMatch(NOT_OUR_FAULT);
  });

  it('is no matter of one text: 500 answer files are made in little memory', async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'svar'));
    for (let number = 1; number <= 500; number += 1) await cp(RANDERS, join(cwd, 'svar', `${number}.yaml`));
    const args = ['lav', 'svar', '--ud', 'ud', '--dokument', 'resume', '--format', 'md', '--json', ...DATE];
    const ended = await runBrobygger(args, { cwd, env: heap(300) });
    expect([ended.code > 5, NOT_OUR_FAULT.test(ended.err)], ended.err.slice(-500)).toEqual([false, false]);
  });
});

const browser = await findBrowser(thisMachine);

/** Those that were started with a word in their command line. */
async function processesWith(word: string): Promise<readonly number[]> {
  const found = [];
  for (const name of await readdir('/proc')) {
    const line = await readFile(join('/proc', name, 'cmdline'), 'utf8').catch(() => '');
    // The first of them takes the others with it.
    if (/^\d+$/.test(name) && line.includes(word) && !line.includes('--type=')) found.push(Number(name));
  }
  return found;
}

describeWithBrowser('a browser', () => {
  it('that is killed in the middle of many papers costs no more than those it had in hand, and the next run makes them', async () => {
    const cwd = await branch();
    const temporary = await temporaryFolder();
    if (!browser.ok || process.platform !== 'linux') return;
    const env = { TMPDIR: temporary, ...browser.value.environment, BROBYGGER_BROWSER: browser.value.path };
    const all = ['lav', 'svar.yaml', '--udkast', ...DATE];
    const making = runBrobygger(all, { cwd, env });
    let profile: string | undefined;
    while (profile === undefined) {
      await new Promise((go) => setTimeout(go, 20));
      profile = (await readdir(temporary)).find((name) => name.startsWith('brobygger-browser'));
    }
    const papers = join(cwd, 'papirer');
    while (!(await readdir(papers).catch(() => [])).some((name) => name.endsWith('.pdf')))
      await new Promise((go) => setTimeout(go, 20));
    for (const pid of await processesWith(join(temporary, profile))) process.kill(pid, 'SIGKILL');
    const ended = await making;
    expect(ended.err).not.toMatch(NOT_OUR_FAULT);
    expect(await runBrobygger(all, { cwd, env })).toMatchObject({ code: 0 });
    const names = await readdir(papers);
    expect(names.filter((name) => name.endsWith('.pdf')).length).toBe(
      names.filter((name) => name.endsWith('.md')).length,
    );
    expect((await readdir(temporary)).filter((name) => /browser|puppeteer/.test(name))).toEqual([]);
  });
});
