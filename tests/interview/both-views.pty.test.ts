import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkAnswers } from '../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../src/catalogue/answer-schema.ts';
import { catalogueLoader } from '../../src/cli/package-files.ts';
import { keysFor } from './keys-for-screen.ts';
import { pipedWalk, plainWalk } from './plain-walk.ts';
import { describeInTerminal, openTerminal, type PtyTerminal } from './pty-terminal.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there.
const PLAIN = /^[^\x1b\x08\r\x07]*$/;
const ARGS = ['--hurtig', '--dato', '2026-11-22'];
const MOST_PROMPTS = 250;

async function menuWalk(terminal: PtyTerminal): Promise<void> {
  for (let prompts = 0; prompts < MOST_PROMPTS; prompts += 1) {
    await terminal.rest();
    if (terminal.printed().includes('Alle spørgsmål er besvaret.')) return;
    await terminal.press(keysFor(terminal.printed()));
  }
  throw new Error(`No end in sight:\n${terminal.printed().slice(-2000)}`);
}

const answersIn = (folder: string) => readFileSync(join(folder, 'svar.yaml'), 'utf8');
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brobygger-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('walks the quick path from a pipe to valid answers and papers, without a control sequence', async () => {
  const folder = newFolder();
  const { code, output, typed } = await plainWalk(folder, ARGS);
  expect(code).toBe(0);
  expect(output).toMatch(PLAIN);
  const catalogue = await catalogueLoader()();
  if (!catalogue.ok) throw new Error('no catalogue');
  const validate = compileAnswerValidator(catalogue.value);
  const rules = { catalogue: catalogue.value, validate, today: '2026-11-22' };
  const { faults } = checkAnswers(answersIn(folder), 'svar.yaml', rules);
  expect(faults.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  expect(existsSync(join(folder, 'papirer', 'strategiforslag.md'))).toBe(true);

  const again = newFolder();
  const piped = await pipedWalk(again, ARGS, typed);
  expect(piped.code).toBe(0);
  expect(answersIn(again)).toBe(answersIn(folder));
}, 120_000);

describeInTerminal('the two views', () => {
  it('give the same svar.yaml, byte for byte', async () => {
    const terminal = openTerminal(['start', ...ARGS]);
    try {
      await menuWalk(terminal);
      const folder = newFolder();
      await plainWalk(folder, ARGS);
      expect(answersIn(folder)).toBe(answersIn(terminal.folder));
    } finally {
      terminal.close();
    }
  }, 240_000);
});
