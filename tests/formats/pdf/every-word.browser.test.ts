import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import { openPrinter, type Printer } from '../../../src/formats/pdf/printer.ts';
import { anyWideParagraphs } from '../../builders/any-words.ts';
import { describeWithBrowser, thisMachine } from './browser-at-hand.ts';

/** A handful, each of as many constructs as 16 drawn papers have; the whole measure is taken with DRAWN=5000. */
const numRuns = Math.ceil(Number(process.env.DRAWN ?? 64) / 16);
const LARGE = 40;

describeWithBrowser('every drawn paper', () => {
  let printer: Printer;

  beforeAll(async () => {
    const opened = await openPrinter({ machine: thisMachine, styles: packageStyles });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    printer = opened.value;
  });
  afterAll(() => printer.close());

  // The printer holds each print against its page (src/formats/pdf/print-faults.ts).
  it('is printed with every word, in its size', async () => {
    await fc.assert(
      fc.asyncProperty(anyWideParagraphs(LARGE), async ({ markdown }) => {
        const printed = await printer.print(markdown);
        expect(printed.ok ? [] : printed.faults).toEqual([]);
      }),
      { numRuns },
    );
  });
});
