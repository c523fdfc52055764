import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../src/answers/parse-answers.ts';
import { findBrowser } from '../../src/formats/pdf/browser/find-browser.ts';
import { PROGRAM } from '../builders/built-program.ts';
import { runBrobygger } from '../builders/run-brobygger.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { userEnvironment } from '../builders/user-environment.ts';
import { editedInWord, wordPart } from '../builders/word.ts';
import { thisMachine } from '../formats/pdf/browser-at-hand.ts';

/** Of each command; `npm run torture` makes it 100. */
const KILLS = Number(process.env.TORTURE_KILLS ?? 5);
const SEED = Number(process.env.TORTURE_SEED ?? 20_261_130);
const DATE = ['--dato', '2026-11-22'];
const RANDERS = fileURLToPath(new URL('../../examples/randers/svar.yaml', import.meta.url));
const OWN = 'Bestyrelsen har skrevet denne linje selv.';
const WORD = 'Randers by og opland';
/** Longer than any of the commands takes: a moment is drawn from the time that the command has been seen to take. */
const WHOLE = 1.1;

interface Killed {
  readonly args: readonly string[];
  /** Made ready once; every kill begins with a copy. */
  readonly before: (folder: string) => Promise<void>;
  /** What the branch has written, and may never be lost: in a paper, or beside it. */
  readonly own: string;
}

const COMMANDS: Readonly<Record<string, Killed>> = {
  lav: {
    args: [
      'lav',
      'svar.yaml',
      '--format',
      'pdf,docx,html',
      '--dokument',
      'resume,moede',
      '--udkast',
      ...DATE,
    ],
    before: async (folder) => {
      await papersWithOwnLine(folder);
      await changeAnswers(folder);
    },
    own: OWN,
  },
  pdf: {
    args: [
      'pdf',
      join('papirer', 'kort-fortalt.md'),
      join('papirer', 'moedenoter.md'),
      '--format',
      'pdf,html',
      '--forfra',
    ],
    before: papersWithOwnLine,
    own: OWN,
  },
  hent: {
    args: ['hent', join('papirer', 'kort-fortalt.docx')],
    before: async (folder) => {
      await made(folder, 'lav', 'svar.yaml', '--format', 'docx', '--dokument', 'resume', '--udkast', ...DATE);
      const word = join(folder, 'papirer', 'kort-fortalt.docx');
      const hand = (xml: string) => xml.replace('Randers', WORD);
      await writeFile(word, await editedInWord(await readFile(word), hand));
    },
    own: WORD,
  },
  kampagne: { args: ['kampagne', '--ud', 'alle'], before: async () => undefined, own: '' },
};

const browser = await findBrowser(thisMachine);

describe.each(Object.entries(COMMANDS))('%s killed at random moments', (name, { args, before, own }) => {
  it(`${KILLS} times (seed ${SEED}): no half file, nothing of the branch lost, and the next run mends`, async () => {
    const [ready, home] = [await temporaryFolder(), await temporaryFolder()];
    // Browsers and what they leave are looked for in a temporary folder of their own.
    const temporary = await temporaryFolder();
    const env = {
      TMPDIR: temporary,
      ...(browser.ok && { ...browser.value.environment, BROBYGGER_BROWSER: browser.value.path }),
    };
    await cp(RANDERS, join(ready, 'svar.yaml'));
    await before(ready);
    const whole = join(home, 'hel');
    await cp(ready, whole, { recursive: true });
    const begun = performance.now();
    const wanted = await runBrobygger(args, { cwd: whole, env });
    const length = (performance.now() - begun) * WHOLE;
    const moments = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { seed: SEED, numRuns: KILLS });
    const seen = { killed: 0 };
    for (const [index, part] of moments.entries()) {
      const cwd = join(home, `${index}`);
      await cp(ready, cwd, { recursive: true });
      if (await killedAfter(part * length, args, cwd, env)) seen.killed += 1;
      await expectWhole(cwd);
      expect(await hasOwnWords(cwd, own), `${name}: own words after ${part}`).toBe(true);
      const next = await runBrobygger(args, { cwd, env });
      expect([next.code, next.err.includes('ikke jeres skyld')], next.err).toEqual([wanted.code, false]);
      await expectWhole(cwd);
      expect(await hasOwnWords(cwd, own)).toBe(true);
      expect(await namesIn(cwd)).toEqual(await namesIn(whole));
      expect(await textsIn(cwd)).toEqual(await textsIn(whole));
      expect((await readdir(temporary)).filter((one) => /brobygger-browser|puppeteer/.test(one))).toEqual([]);
    }
    process.stdout.write(`torture ${name}: ${KILLS} kills, ${seen.killed} before it had ended\n`);
  }, 3_600_000);
});

async function made(cwd: string, ...args: readonly string[]): Promise<void> {
  const { code, err } = await runBrobygger(args, { cwd });
  if (code !== 0 && code !== 5) throw new Error(err);
}

/** Papers of an earlier run, in which somebody has written. */
async function papersWithOwnLine(folder: string): Promise<void> {
  await made(
    folder,
    'lav',
    'svar.yaml',
    '--format',
    'html',
    '--dokument',
    'resume,moede',
    '--udkast',
    ...DATE,
  );
  const paper = join(folder, 'papirer', 'kort-fortalt.md');
  await writeFile(paper, `${await readFile(paper, 'utf8')}\n${OWN}\n`);
}

async function changeAnswers(folder: string): Promise<void> {
  const path = join(folder, 'svar.yaml');
  await writeFile(path, (await readFile(path, 'utf8')).replace('vaerdi: 388', 'vaerdi: 401'));
}

/** Whether it was killed before it had ended. */
async function killedAfter(
  ms: number,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: userEnvironment(env),
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((done) =>
    child.once('close', (_, signal) => done(signal)),
  );
  await Promise.race([ended, pause(ms)]);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

/** What each kind of file ends with when it is whole. */
const ENDS: Readonly<Record<string, RegExp>> = {
  md: /\n$/,
  html: /<\/html>\n?$/,
  pdf: /%%EOF\n?$/,
  ics: /END:VCALENDAR\r?\n?$/,
};

async function expectWhole(folder: string): Promise<void> {
  for (const path of await filesIn(folder)) {
    const text = (await readFile(path)).toString('latin1');
    const whole = ENDS[path.split('.').pop() ?? ''];
    if (whole) expect(whole.test(text), `${path} is whole`).toBe(true);
    if (path.endsWith('.docx')) expect(await isWholeWord(path), `${path} is whole`).toBe(true);
    if (basename(path) !== 'svar.yaml') continue;
    const parsed = parseAnswers(await readFile(path), 'svar.yaml');
    expect(parsed.ok, path).toBe(true);
  }
}

/** A Word file is a ZIP, and its directory comes last. */
async function isWholeWord(path: string): Promise<boolean> {
  try {
    return wordPart(await readFile(path), 'word/document.xml').includes('</w:document>');
  } catch {
    return false;
  }
}

/** In a text, or still in the Word file that they are to be fetched from. */
async function hasOwnWords(folder: string, own: string): Promise<boolean> {
  if (own === '') return true;
  for (const path of await filesIn(folder)) {
    if (path.endsWith('.md') && (await readFile(path, 'utf8')).includes(own)) return true;
    if (!path.endsWith('.docx')) continue;
    if (wordPart(await readFile(path), 'word/document.xml').includes(own)) return true;
  }
  return false;
}

/** Every file that is left, but for copies, which are more after a run that was cut short. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return (await filesIn(folder))
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => !name.includes('kopi'))
    .sort();
}

async function textsIn(folder: string): Promise<readonly string[]> {
  const papers = (await filesIn(folder)).filter((path) => /(?<!kopi.*)\.(?:md|yaml)$/.test(path)).sort();
  return Promise.all(papers.map((path) => readFile(path, 'utf8')));
}

async function filesIn(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
