import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ChoicePrompt } from '../../../../src/interview/ask/prompt.ts';
import { createInquirerView } from '../../../../src/terminal/interview/inquirer-view.ts';
import { screenlessTerminal } from '../../../builders/terminal.ts';

const PROMPT: ChoicePrompt = {
  kind: 'choice',
  text: 'Hvor langt er kommunen med at skrive sine breve om, så de kan læses af alle?',
  choices: Array.from({ length: 25 }, (_, index) => ({
    vaerdi: `v${index + 1}`,
    tekst: `Svar nummer ${index + 1}`,
  })),
  commands: ['help', 'back', 'skip', 'unknown', 'stop'],
};

/** What a person sees when all of this has been written: the last lines of it. */
function screen(output: string, rows: number): string {
  return stripVTControlCharacters(output).replaceAll('\r', '').split('\n').slice(-rows).join('\n');
}

describe.each([
  [80, 24],
  [100, 30],
  [40, 24],
])('a menu on a screen of %i columns and %i rows', (columns, rows) => {
  it('has its question and its pointer in sight, also after a mistake', async () => {
    const { input, output } = screenlessTerminal();
    Object.assign(output, { columns, rows });
    let written = '';
    output.on('data', (data) => {
      written += data;
    });
    const reply = createInquirerView({ input, output }).ask(PROMPT);
    const seen = async () => {
      await new Promise((wake) => setTimeout(wake, 100));
      const shown = screen(written, rows);
      expect(shown.replace(/\s+/g, ' ')).toContain(PROMPT.text);
      expect(shown).toMatch(/^ *> *1\./m);
    };
    await seen();
    written = '';
    input.write('noget helt andet\r');
    await seen();
    input.write('3\r');
    expect(await reply).toEqual({ kind: 'chosen', values: ['v3'] });
  });
});
