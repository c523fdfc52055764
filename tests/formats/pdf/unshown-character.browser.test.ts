import { expect, it } from 'vitest';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import { openPrinter } from '../../../src/formats/pdf/printer.ts';
import { describeWithBrowser, thisMachine } from './browser-at-hand.ts';

describeWithBrowser('a paper with a character that no font has', () => {
  it('is refused, and the character named, instead of a PDF with an empty box', async () => {
    const opened = await openPrinter({ machine: thisMachine, styles: packageStyles });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    await using printer = opened.value;
    // A character that is not given to anyone, and so is in no font.
    const printed = await printer.print('# Prøve\n\nMødet er \u{10FFF0} i morgen.');
    expect(printed).toMatchObject({ ok: false, faults: [{ code: 'character-without-font' }] });
    expect(!printed.ok && printed.faults[0]?.message).toContain('(U+10FFF0)');
    for (const block of [
      '> X **Husk**: ring.',
      '- X',
      '| X | A |\n| :- | :- |\n| B | X |',
      '## X',
      '**X** *X*.',
    ]) {
      const marked = block.replaceAll('X', '\u{10FFF0}');
      const told = await printer.print(`# Prøve\n\nFørst.\n\n${marked}\n\nSidst.`);
      const named = told.ok ? [] : told.faults.filter(({ message }) => message.includes('(U+10FFF0)'));
      expect(named.length, block).toBe(block.split('X').length - 1);
    }
    expect(await printer.print('# Prøve\n\nÆble, øl, årsmøde, Łukasz og Škoda.')).toMatchObject({ ok: true });
  });
});
