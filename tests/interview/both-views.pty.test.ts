import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkAnswers } from '../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../src/catalogue/answer-schema.ts';
import { catalogueLoader } from '../../src/cli/package-files.ts';
import { pipedWalk, plainWalk } from './plain-walk.ts';
import { describeInTerminal, ENTER, openTerminal, type PtyTerminal } from './pty-terminal.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there.
const PLAIN = /^[^\x1b\x08\r\x07]*$/;
const ARGS = ['--hurtig', '--dato', '2026-11-22'];
const CLEAR_LINE = '\u0015';
const MOST_PROMPTS = 250;

/** What a person types, by what stands on the screen since the last blank line. First match counts. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/Tryk Enter for at (?:bruge|springe over)/, ENTER],
  [/Hvilken kommune skriver I til/, `Randers${ENTER}`],
  [/mailadresse/, `kirsten@eksempel.dk${ENTER}`],
  [/telefonnummer/, `12 34 56 78${ENTER}`],
  [/kun står et punktum/, `Mange venter længe på hjælpemidler.${ENTER}Det kan gøres bedre.${ENTER}.${ENTER}`],
  [/Hvilken periode/, `2. kvartal 2026${ENTER}`],
  [/Slå det op her|Skriv først tallet/, `12${ENTER}`],
  [/Hvornår skal målet være nået/, `31/12-2029${ENTER}`],
  [/Skriv en dato/, `3. februar 2027${ENTER}`],
  [/Skriv et tal\./, `50${ENTER}`],
  [/./, `noget, vi har talt om${ENTER}`],
];

/** The keys for whatever is on the screen now. */
function keysFor(screen: string): string {
  if (/vælge\.\s*$/.test(screen)) {
    const menu = screen.slice(screen.lastIndexOf('Dit svar:'));
    const crosses = menu.slice(menu.lastIndexOf('Sæt et kryds'));
    return crosses.includes('[x]') ? `færdig${ENTER}` : ENTER;
  }
  const least = /Tallet skal være fra ([\d.]+) til[^\n]*\s*$/.exec(screen)?.[1];
  if (least) return CLEAR_LINE + least + ENTER;
  const block = screen.slice(screen.lastIndexOf('\n\n'));
  return TYPED.find(([pattern]) => pattern.test(block))?.[1] ?? '';
}

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
