import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { packageStyles } from '../../src/disk/style-sheets.ts';
import { openPrinter } from '../../src/formats/pdf/printer.ts';
import { readPicture } from '../../src/formats/picture.ts';
import { describeWithBrowser, thisMachine } from './pdf/browser-at-hand.ts';

describeWithBrowser('a paper with the logo of the branch', () => {
  it('has it as a figure with its words, before the title, and has as many pages as without', async () => {
    const picture = readPicture(await readFile(new URL('pdf/rampe.png', import.meta.url)), 'pdf/rampe.png');
    if (!picture.ok) throw new Error(picture.faults[0]?.message);
    const opened = await openPrinter({ machine: thisMachine, styles: packageStyles });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    await using printer = opened.value;
    const text = await readFile(new URL('pdf/sample-paper.md', import.meta.url), 'utf8');
    const logo = { picture: picture.value, text: 'Logo for DH Randers' };
    const [plain, branded] = await Promise.all([
      printer.print(text),
      printer.print(text, new Map(), { colour: '#ffcc00', logo }),
    ]);
    if (!plain.ok || !branded.ok) throw new Error('both must be printed');
    const raw = Buffer.from(branded.value).toString('latin1');
    const hex = Buffer.from(logo.text, 'utf16le').swap16().toString('hex');
    expect(raw.match(/\/S \/Figure\b/g)).toHaveLength(1);
    expect(raw.includes(`/Alt (${logo.text})`) || raw.toLowerCase().includes(`/alt <feff${hex}>`)).toBe(true);
    const pages = async (bytes: Uint8Array) => (await PDFDocument.load(bytes)).getPageCount();
    expect(await pages(branded.value)).toBe(await pages(plain.value));
  });
});
