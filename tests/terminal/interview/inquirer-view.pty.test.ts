import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  CTRL_C,
  CTRL_D,
  DOWN,
  describeInTerminal,
  ENTER,
  openTerminal,
  type PtyTerminal,
} from '../../interview/pty-terminal.ts';

/** What inquirer says by itself when nobody has taught it Danish. */
const ENGLISH = /navigate|select|submit|toggle|invert|required|You must|Invalid|Use arrow|press|default/i;

let terminal: PtyTerminal;
const start = (...args: string[]) => {
  terminal = openTerminal(['start', ...args, '--dato', '2026-11-22']);
  return terminal;
};
const saved = () => parse(readFileSync(join(terminal.folder, 'svar.yaml'), 'utf8'));

afterEach(() => terminal.close());

describeInTerminal('brobygger start in a terminal', () => {
  it('asks, saves and goes on in Danish, whatever inquirer would have said', async () => {
    start();
    await terminal.answer('Hvor meget vil du svare på?', `1${ENTER}`);
    await terminal.answer('Hvilken kommune skriver I til?', `Rander${ENTER}`);
    await terminal.see('Mente du Randers?');
    await terminal.press(`s${ENTER}`);
    await terminal.answer('Hvad hedder jeres afdeling?', ENTER);
    await terminal.answer('Hvem skriver under?', `hjælp${ENTER}`);
    await terminal.see('Hvorfor vi spørger:');
    await terminal.answer('Hvem skriver under?', `Kirsten Holm${ENTER}`);
    await terminal.answer('Hvilken titel skal', `spring over${ENTER}`);
    await terminal.see('Spørgsmål 5 af');
    expect(saved()).toMatchObject({
      omfang: 'hurtig',
      kommune: { navn: 'Randers' },
      om_jer: { afdeling: 'DH Randers', navn: 'Kirsten Holm', titel: null },
    });
    expect(terminal.printed()).not.toMatch(ENGLISH);
  });

  it.each([
    ['Ctrl+C', CTRL_C],
    ['Ctrl+D', CTRL_D],
    ['the word afslut', `afslut${ENTER}`],
  ])('ends calmly on %s, says how to go on, and goes on there', async (_, keys) => {
    start('--hurtig');
    await terminal.answer('Hvilken kommune', `Randers${ENTER}`);
    await terminal.answer('Hvad hedder jeres afdeling?', keys);
    await terminal.see('Du holder pause.');
    await terminal.see('brobygger start');
    expect(await terminal.exitCode()).toBe(130);
    expect(terminal.printed()).not.toMatch(/Error|at .*\.js/);
    const again = openTerminal(['start'], terminal.folder);
    try {
      await again.see('Velkommen tilbage.');
      await again.see('Hvad hedder jeres afdeling?');
    } finally {
      again.close();
    }
  });

  it('says that nothing is saved when it is stopped before the first answer', async () => {
    start();
    await terminal.answer('Hvor meget vil du svare på?', CTRL_C);
    await terminal.see('Du er stoppet, før der var noget at gemme.');
    expect(await terminal.exitCode()).toBe(130);
  });
});

describeInTerminal('the menus', () => {
  const known = ['--hurtig', 'svar.yaml'];

  it('set and remove crosses with Enter, and keep them while help is read', async () => {
    start(...known);
    await terminal.answer('Hvilken kommune', `Randers${ENTER}`);
    await terminal.answer('Hvad hedder jeres afdeling?', ENTER);
    await terminal.answer('Hvem skriver under?', `Kirsten Holm${ENTER}`);
    await terminal.answer('Hvilken titel skal', ENTER);
    await terminal.answer('Hvilken mailadresse', `kirsten@eksempel.dk${ENTER}`);
    await terminal.see('Sæt et kryds med Enter.');
    await terminal.press(ENTER);
    await terminal.see('1. [x]');
    await terminal.press(`${DOWN}${DOWN}${ENTER}`);
    await terminal.see('3. [x]');
    await terminal.press('hjælp');
    await terminal.press(ENTER);
    await terminal.see('Hvorfor vi spørger:');
    await terminal.see('3. [x]');
    await terminal.press('færdig');
    await terminal.press(ENTER);
    await terminal.see('Valgt:');
    await terminal.see('Spørgsmål 7 af');
    expect(saved().om_jer.tilbud).toEqual(['undervisning', 'netvaerk']);
    expect(terminal.printed()).not.toMatch(ENGLISH);
  });
});
