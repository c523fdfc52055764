import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkAnswers } from '../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../src/catalogue/answer-schema.ts';
import { catalogueLoader } from '../../src/cli/package-files.ts';
import { keysFor } from './keys-for-screen.ts';
import { describeInTerminal, ENTER, openTerminal, type PtyTerminal } from './pty-terminal.ts';

const MOST_PROMPTS = 250;
const PAPERS = ['strategiforslag', 'moedeoplaeg', 'moedenoter', 'debatindlaeg'];

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
