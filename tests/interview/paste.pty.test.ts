import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DOWN, describeInTerminal, openTerminal, type PtyTerminal } from './pty-terminal.ts';

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

const ADDRESS = 'DH Randers\rLaksetorvet 1\r8900 Randers C\r';

describeInTerminal('an address of three lines pasted at the menus', () => {
  const answered = () => parse(readFileSync(join(terminal.folder, 'svar.yaml'), 'utf8'));
  const start = () => {
    terminal = openTerminal(['start', '--hurtig', '--dato', '2026-11-22']);
    return terminal.answer('Hvilken kommune', 'Randers\r');
  };

  it.each([
    ['in one piece', [ADDRESS]],
    ['with the marks of a bracketed paste', [`\u001b[200~${ADDRESS}\u001b[201~`]],
    ['in pieces that end with a line', ADDRESS.split(/(?<=\r)/)],
    ['in pieces that end in the middle of a line', ['DH Randers\rLakse', 'torvet 1\r8900', ' Randers C\r']],
  ])('answers one question of one line only: %s', async (_, pieces) => {
    await start();
    await terminal.answer('Hvad hedder jeres afdeling?', '');
    for (const piece of pieces) await terminal.pressAtOnce(piece);
    await terminal.see('2 linjer kom før det næste spørgsmål');
    await terminal.answer('Hvem skriver under?', 'Kirsten Holm\r');
    await terminal.answer('Hvilken titel skal', 'afslut\r');
    expect(await terminal.exitCode()).toBe(130);
    expect(answered().om_jer).toEqual({ afdeling: 'DH Randers', navn: 'Kirsten Holm' });
  });

  it('answers no menu, and a text that is on no list chooses nothing', async () => {
    await start();
    await terminal.answer('Hvad hedder jeres afdeling?', '\r');
    await terminal.answer('Hvem skriver under?', 'Kirsten Holm\r');
    await terminal.answer('Hvilken titel skal', '\r');
    await terminal.answer('Hvilken mailadresse', 'spring over\r');
    await terminal.see('Sæt et kryds med Enter.');
    await terminal.press('spring over\r');
    await terminal.see('øverste politiske forsamling?');
    await terminal.see('Tryk Enter for at vælge.');
    await terminal.press('Byrådssalen\rLaksetorvet 1\r8900 Randers C\r');
    await terminal.see('Det står ikke på listen.');
    await terminal.see('Tryk Enter for at vælge.');
    await terminal.press(`${DOWN}\r`);
    await terminal.see('Dit svar: Kommunalbestyrelsen');
    await terminal.see('Hvilket politisk udvalg');
    expect(answered().kommune).toEqual({ navn: 'Randers', raad: 'kommunalbestyrelse' });
  });
});
