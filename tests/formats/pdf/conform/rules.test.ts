import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { packageStyles } from '../../../../src/disk/style-sheets.ts';
import { conform } from '../../../../src/formats/pdf/conform/conform.ts';
import { openPrinter } from '../../../../src/formats/pdf/printer.ts';
import { everythingPictures } from '../../../builders/everything-paper.ts';
import { describeWithBrowser, thisMachine } from '../browser-at-hand.ts';
import { contentRules } from './content-rules.ts';
import { documentRules } from './document-rules.ts';
import { fontRules } from './font-rules.ts';
import { structureRules } from './structure-rules.ts';

/** small-paper.md as printPage gives it, before any cure: so that these tests need no browser. */
const printed = await readFile(new URL('printed-by-chromium.pdf', import.meta.url));
const cured = (await conform(printed)).bytes;
const rules = [...documentRules, ...structureRules, ...contentRules, ...fontRules];

function read(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false });
}

describe.each(rules.map((rule) => [rule.id, rule.says, rule] as const))('%s: %s', (_id, _says, rule) => {
  it('is kept by a cured paper', async () => {
    expect(rule.places(await read(cured))).toEqual([]);
  });

  it('is seen to be broken', async () => {
    const broken = await read(rule.broken === 'printed' ? printed : cured);
    if (rule.broken !== 'printed') rule.broken(broken);
    expect(rule.places(broken)).not.toEqual([]);
  });
});

describeWithBrowser('a paper printed now', () => {
  it('keeps every rule', async () => {
    const opened = await openPrinter({ machine: thisMachine, styles: packageStyles });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    await using printer = opened.value;
    for (const name of ['small-paper.md', '../sample-paper.md', '../everything-paper.md']) {
      const markdown = await readFile(new URL(name, import.meta.url), 'utf8');
      const paper = await printer.print(markdown, everythingPictures);
      if (!paper.ok) throw new Error(paper.faults[0]?.message);
      const pdf = await read(paper.value);
      for (const rule of rules) expect(rule.places(pdf), `${name}: ${rule.id}`).toEqual([]);
    }
  });

  it('borrows characters from the fonts of the machine, or names those that it has in none', async () => {
    const opened = await openPrinter({ machine: thisMachine, styles: packageStyles });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    await using printer = opened.value;
    const paper = await printer.print(
      await readFile(new URL('../symbols-paper.md', import.meta.url), 'utf8'),
    );
    const pdf = paper.ok ? await read(paper.value) : undefined;
    const broken = paper.ok
      ? rules.filter((rule) => pdf && rule.places(pdf).length > 0)
      : paper.faults.filter(({ message }) => !/^Tegnet [→✓] /.test(message));
    expect(broken).toEqual([]);
  });
});
