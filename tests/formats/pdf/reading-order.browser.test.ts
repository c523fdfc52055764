import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import { openPrinter, type Printer } from '../../../src/formats/pdf/printer.ts';
import { everythingPaper, everythingPictures } from '../../builders/everything-paper.ts';
import { printedBody, textOf } from '../../builders/printed.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { describeWithBrowser, thisMachine } from './browser-at-hand.ts';
import { taggedText } from './tagged-text.ts';

const papers = [
  { name: 'everything', text: everythingPaper },
  ...projectFiles('examples/randers', '.md').map(({ name, text }) => ({ name, text })),
];

/** Where lines are broken is for the eye alone. */
const letters = (text: string) => text.replace(/\s/g, '');

describeWithBrowser('a speech program', () => {
  let printer: Printer;

  beforeAll(async () => {
    const opened = await openPrinter({ machine: thisMachine, styles: packageStyles });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    printer = opened.value;
  });
  afterAll(() => printer.close());

  it.each(papers)(
    'reads $name in the order in which it is written, nothing left out and nothing twice',
    async ({ text }) => {
      const printed = await printer.print(text, everythingPictures);
      if (!printed.ok) throw new Error(printed.faults[0]?.message);
      const pdf = await PDFDocument.load(printed.value, { updateMetadata: false });
      expect(letters(taggedText(pdf))).toBe(letters(textOf(printedBody(text, everythingPictures))));
    },
  );
});
