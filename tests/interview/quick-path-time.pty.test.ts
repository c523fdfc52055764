import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { describeInTerminal } from './pty-terminal.ts';
import { type Walked, walkByLines, walkByMenus } from './walk.ts';
import { type Detour, type Script, scriptOf } from './walk-script.ts';

/** How fast a person reads a screen and types, in words a minute. */
const READING = 180;
const TYPING = 25;
/** What the person is told at the start (opening-words.ts). */
const PROMISED_MINUTES = 15;

/** What the branch in Svendborg would answer: half of it known, the rest "ved ikke". */
const SVENDBORG: Detour = [
  [/Hvilken kommune/, 'Svendborg'],
  [/Hvem skriver under/, 'Lis Thygesen'],
  [/Hvilken titel/, ''],
  [/Hvilken mailadresse/, 'lis.thygesen@eksempel.dk'],
  [/Hvad kan I selv tilbyde/, '1, 3'],
  [/øverste politiske forsamling/, '1'],
  [/Hvilket politisk udvalg/, 'Beskæftigelsesudvalget'],
  [/"jobcenter"/, 'nej'],
  [/Har kommunen en strategi/, 'ja'],
  [/Hvad hedder strategien/, 'Handicappolitik 2023-2027'],
  [/Spørger kommunen alle nye ledige/, 'ved ikke'],
  [/Svarer kommunen hurtigere/, 'delvist'],
  [/nøglepersoner/, 'ja'],
  [/fast plan/, 'ved ikke'],
  [/én fælles plan/, 'nej'],
  [/skånejob/, 'ved ikke'],
  [/Hvilket område er vigtigst/, '5'],
  [/Hvor mange er i fleksjob/, '812'],
  [/Hvilken periode/, '2. kvartal 2026'],
  [/Hvor står tallet/, ''],
  [/hele landet/, ''],
  [/ledighedsydelse i kommunen/, 'ved ikke'],
  [/førtidspension i kommunen/, 'ved ikke'],
  [/Hvornår er næste møde/, '3. februar 2027'],
  [/Hvilken avis/, 'Fyns Amts Avis'],
  [/Hvad er lige sket/, 'Den 8. december drøfter byrådet budgettet for hjælpemidler.\n.'],
  [
    /Fortæl om en hverdag/,
    'En mand fik tilbudt et job på et lager.\nHjælpemidlet kom efter fem måneder, og da var stillingen besat.\n.',
  ],
];

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** What stands on the screen: the line of the answer is drawn again for every letter, and a menu for every move. */
const drawn = (printed: string) =>
  printed.split('\n').map((line) => line.replace(/^.*Dit svar:/, 'Dit svar:').replace(/^> /, '  '));

/** Counts what is typed and what is read: a line known from before is heard again line by line, and not read again. */
function timed(script: Script, heard: boolean) {
  let read = 0;
  let typed = 0;
  const known = new Set<string>();
  const count: Script = (printed) => {
    if (heard) known.clear();
    for (const line of new Set(drawn(printed))) {
      if (!known.has(line)) read += words(line);
      known.add(line);
    }
    const line = script(printed);
    typed += words(line);
    return line;
  };
  return { script: count, minutes: () => read / READING + typed / TYPING, tell: () => ({ read, typed }) };
}

let folder: string;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describeInTerminal('the quick path', () => {
  it.each([
    ['line by line', walkByLines, true],
    ['with menus', walkByMenus, false],
  ] as const)(
    'takes no longer than is promised, %s',
    async (name, walk, heard) => {
      folder = mkdtempSync(join(tmpdir(), 'brobygger-'));
      const { script, minutes, tell } = timed(scriptOf(SVENDBORG), heard);
      const walked: Walked = await walk(folder, ['--hurtig', '--dato', '2026-11-22'], script);
      expect(walked.code).toBe(0);
      const { read, typed } = tell();
      process.stdout.write(
        `The quick path ${name}: ${read} words read, ${typed} typed, ${minutes().toFixed(1)} minutes.\n`,
      );
      expect(minutes()).toBeLessThan(PROMISED_MINUTES);
    },
    60_000,
  );
});
