import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeInTerminal, openTerminal, type PtyTerminal } from './pty-terminal.ts';

let terminal: PtyTerminal;
afterEach(() => terminal.close());

describeInTerminal('an address of three lines pasted into a plain question of one line', () => {
  it('answers that question only', async () => {
    terminal = openTerminal(['start', '--enkel', '--hurtig', '--dato', '2026-11-22']);
    await terminal.answer('Hvilken kommune', 'Randers\n');
    await terminal.answer('Hvad hedder jeres afdeling?', 'DH Randers\nLaksetorvet 1\n8900 Randers C\n');
    await terminal.see('2 linjer kom før det næste spørgsmål');
    await terminal.answer('Hvem skriver under?', 'Kirsten Holm\n');
    await terminal.answer('Hvilken titel skal', 'afslut\n');
    expect(await terminal.exitCode()).toBe(130);
    const answers = parse(readFileSync(join(terminal.folder, 'svar.yaml'), 'utf8'));
    expect(answers.om_jer).toEqual({ afdeling: 'DH Randers', navn: 'Kirsten Holm' });
  });
});
