import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkAnswers } from '../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../src/catalogue/answer-schema.ts';
import { catalogueLoader } from '../../src/cli/package-files.ts';
import { describeInTerminal, ENTER, openTerminal, type PtyTerminal } from './pty-terminal.ts';

const CLEAR_LINE = '\u0015';
const MOST_PROMPTS = 250;
const PAPERS = ['strategiforslag', 'moedeoplaeg', 'moedenoter', 'debatindlaeg'];

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

let terminal: PtyTerminal;
afterEach(() => terminal.close());

async function walk(): Promise<void> {
  for (let prompts = 0; prompts < MOST_PROMPTS; prompts += 1) {
    await terminal.rest();
    if (terminal.printed().includes('Alle spørgsmål er besvaret.')) return;
    await terminal.press(keysFor(terminal.printed()));
  }
  throw new Error(`No end in sight:\n${terminal.printed().slice(-2000)}`);
}

describeInTerminal('a walk through brobygger start', () => {
  it.each(['--hurtig', '--fuld'])(
    'gives valid answers and all papers: %s',
    async (depth) => {
      terminal = openTerminal(['start', depth, '--dato', '2026-11-22']);
      await walk();
      await terminal.press(ENTER);
      await terminal.see('Det næste, I skal gøre:');
      await terminal.exitCode();

      const catalogue = await catalogueLoader()();
      if (!catalogue.ok) throw new Error('no catalogue');
      const rules = {
        catalogue: catalogue.value,
        validate: compileAnswerValidator(catalogue.value),
        today: '2026-11-22',
      };
      const text = readFileSync(join(terminal.folder, 'svar.yaml'), 'utf8');
      const { faults } = checkAnswers(text, 'svar.yaml', rules);
      expect(faults.filter(({ severity }) => severity !== 'warning')).toEqual([]);
      for (const paper of PAPERS) {
        expect(existsSync(join(terminal.folder, 'papirer', `${paper}.md`)), paper).toBe(true);
      }
    },
    240_000,
  );
});
