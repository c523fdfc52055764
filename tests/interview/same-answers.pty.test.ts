import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { checkAnswers } from '../../src/answers/check-answers.ts';
import { isRefused } from '../../src/application/outcome.ts';
import { sit } from '../../src/application/sit.ts';
import { compileAnswerValidator } from '../../src/content/catalogue/answer-schema.ts';
import { packageLibrary } from '../../src/disk/library.ts';
import { danishDictionary } from '../../src/disk/spelling/danish-dictionary.ts';
import { given, memoryPorts } from '../builders/memory-ports.ts';
import { describeInTerminal } from './pty-terminal.ts';
import { impatient, scriptedFace } from './scripted-face.ts';
import { pipeAll, type Walked, walkByLines, walkByMenus, walkByPipe } from './walk.ts';
import { type Detour, numberOf, type Script, scriptOf } from './walk-script.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there.
const PLAIN = /^[^\x1b\x08\r\x07]*$/;
/** As wide as the terminal is. A pipe and a file have no width, and get whole lines. */
const COLUMNS = 100;
const LIMIT = 200_000;

/** Every way a person can leave the straight path. */
const THERE_AND_BACK: Detour = [
  [/Hvad hedder jeres afdeling/, 'tilbage'],
  [/Hvilken kommune skriver I til/, 'Aarhus'],
  [/Hvem skriver under/, 'hjælp'],
  [/Hvem skriver under/, '\\tilbage'],
  [/Hvilken titel/, 'spring over'],
  [/Hvad kalder kommunen/, 'ved ikke'],
  [/Hvilket politisk udvalg/, 'gem'],
  [/Har kommunen en strategi/, 'ja'],
  [/Hvad hedder strategien/, 'Handicappolitik 2024-2028'],
  [/Spørgsmål \d+ af/, 'tilbage'],
  [/Hvad hedder strategien/, 'tilbage'],
  [/Har kommunen en strategi/, 'nej'],
  [/Hvor mange er i fleksjob/, 'oversigt'],
  [/Hvilket afsnit/, 'Om jer'],
  [/Hvilket svar vil du/, numberOf('Hvem skriver under')],
  [/Hvem skriver under/, 'Kirsten Holm'],
  [/Hvor mange er i fleksjob/, '1.234'],
  [/Hvilken periode/, 'tilbage'],
  [/Hvor mange er i fleksjob/, ''],
  [
    /Fortæl om en hverdag/,
    'En linje.\nantal\nEn for meget.\nfortryd\nTo linjer om menesker og vejldning.\n.',
  ],
  [/"menesker", som ikke er i ordbogen/, 'mennesker'],
  [/"vejldning", som ikke er i ordbogen/, ''],
  [/Alle spørgsmål er (?:besvaret|stillet)/, 'Ret et svar'],
  [/Hvilket afsnit/, numberOf('Om kommunen')],
  [/Hvilket svar vil du/, 'tilbage'],
  [/Hvilket afsnit/, numberOf('Om jer')],
  [/Hvilket svar vil du/, numberOf('Hvilken titel')],
  [/Hvilken titel/, 'næstformand'],
];

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brobygger-'));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const answersIn = (folder: string) => readFileSync(join(folder, 'svar.yaml'), 'utf8');

async function faultsIn(text: string) {
  const catalogue = await packageLibrary('').catalogue(undefined);
  if (!catalogue.ok) throw new Error('no catalogue');
  const validate = compileAnswerValidator(catalogue.value);
  const { faults } = checkAnswers(text, 'svar.yaml', {
    catalogue: catalogue.value,
    validate,
    today: '2026-11-22',
  });
  return faults.filter(({ severity }) => severity !== 'warning');
}

/** The same through the sitting itself, by a face that knows no terminal and clicks everything twice. */
async function sitWithoutTerminal(depth: string, script: Script) {
  const dictionary = await danishDictionary();
  const { ports, text } = memoryPorts({}, dictionary ? { dictionary } : {});
  const day = { date: '2026-11-22', ownCatalogue: undefined, formats: [] } as const;
  const request = { ...day, file: given('svar.yaml') };
  const opened = await sit({ ...request, depth: depth === '--fuld' ? 'fuld' : 'hurtig' }, ports);
  if (isRefused(opened)) throw new Error('no sitting');
  const { refused, end } = await scriptedFace(opened.sitting, script, impatient);
  expect(end.kind).toBe('done');
  return { text: text('svar.yaml'), refused };
}

/** The echo of what is typed is the terminal's; what is left must not say a whole question twice in a row. */
function redrawn(output: string): readonly string[] {
  const lines = output.split('\n');
  return lines.filter((line, index) => line.length > 12 && line === lines[index - 1]);
}

/** The lines of the questions: what is said of the papers when all is answered has names of files that are longer. */
function asked(output: string): readonly string[] {
  return output.slice(0, output.indexOf('Laver papirerne.')).split('\n');
}

/** A list of ten or more to choose from, from its first item to the line that says what to type. */
const LONG_CHOICE = /^1\. .+\n(?:\d+\. .+\n){9,}(?:.+\n)*?.*:$/gm;

/** What a long choice costs beside the words of its items, for each one that was heard. */
function costsOfLongChoices(output: string): readonly number[] {
  return [...output.matchAll(LONG_CHOICE)].map(([choice]) =>
    Buffer.byteLength(choice.replace(/^(\d+\. ).+$/gm, '$1')),
  );
}

/** What stood on the screen when a walk did not come to its end. */
const lastSeen = ({ output }: Walked) => stripVTControlCharacters(output).slice(-1500);

describeInTerminal('one script of answers', () => {
  it.each([
    ['straight through the quick path', '--hurtig', []],
    ['straight through the full walk', '--fuld', []],
    ['there and back on the quick path', '--hurtig', THERE_AND_BACK],
    ['there and back on the full walk', '--fuld', THERE_AND_BACK],
  ] as const)(
    'gives the same svar.yaml, byte for byte, line by line, with menus and without a terminal: %s',
    async (_, depth, detour) => {
      const args = [depth, '--dato', '2026-11-22'];
      const [byPipe, byLines, byMenus, atOnce] = [newFolder(), newFolder(), newFolder(), newFolder()];
      const [piped, lined, menus] = await Promise.all([
        walkByPipe(byPipe, args, scriptOf(detour)),
        walkByLines(byLines, args, scriptOf(detour)),
        walkByMenus(byMenus, args, scriptOf(detour)),
      ]);
      const filed = await pipeAll(atOnce, args, piped.typed);
      for (const walked of [piped, lined, menus, filed]) expect(walked.code, lastSeen(walked)).toBe(0);

      const answers = answersIn(byPipe);
      expect(answersIn(byLines)).toBe(answers);
      expect(answersIn(byMenus)).toBe(answers);
      expect(answersIn(atOnce)).toBe(answers);
      expect(await faultsIn(answers)).toEqual([]);
      const { text, refused } = await sitWithoutTerminal(depth, scriptOf(detour));
      expect(text).toBe(answers);
      expect(refused.some(({ repeated }) => repeated)).toBe(true);
      expect(refused.some(({ repeated }) => !repeated)).toBe(true);
      if (detour.length > 0) {
        expect(answers).toContain('navn: Kirsten Holm');
        expect(answers).toContain('titel: næstformand');
        expect(answers).toContain('To linjer om mennesker og vejldning.');
        expect(answers).toMatch(/^egne_ord:\s+(?:- |\[)vejldning\]?$/m);
        expect(answers).toContain('strategi_titel: Handicappolitik 2024-2028');
      }

      for (const { output } of [piped, lined, filed]) {
        expect(output).toMatch(PLAIN);
        expect(redrawn(output)).toEqual([]);
        expect(output).not.toMatch(/^[ \t]+\S|[\u2500-\u259f|]/m);
      }
      for (const { output } of [piped, filed]) {
        // A list of inquirer's that one moves in costs 2,246 bytes for ten items.
        const costs = costsOfLongChoices(output);
        if (depth === '--fuld') expect(costs.length).toBeGreaterThan(0);
        for (const cost of costs) expect(cost).toBeLessThanOrEqual(300);
      }
      const tooWide = (output: string) =>
        asked(output).filter((line) => line.length >= COLUMNS && line.includes(' '));
      expect(tooWide(lined.output)).toEqual([]);
      expect(tooWide(piped.output).length).toBeGreaterThan(10);
      expect(menus.typed).toBe(piped.typed);
    },
    LIMIT,
  );
});
