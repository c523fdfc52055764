import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { packageStyles } from '../../../../src/disk/style-sheets.ts';
import { bookmarksOf } from '../../../../src/formats/pdf/conform/bookmarks.ts';
import { linksOf } from '../../../../src/formats/pdf/conform/links.ts';
import type { PdfStandard } from '../../../../src/formats/pdf/conform/pdf-standard.ts';
import { typeOf } from '../../../../src/formats/pdf/conform/structure-tree.ts';
import { openPrinter } from '../../../../src/formats/pdf/printer.ts';
import { describeWithBrowser, thisMachine } from '../browser-at-hand.ts';

/** Headings whose names no address has as they are written, and two that are called alike. */
const HEADINGS = ['Mål og æbler', 'Job: 50 %', '10² m', 'Mål', 'Mål', 'Fri & glad_igen'];
const IDS = ['mål-og-æbler', 'job-50', '10%C2%B2-m', 'mål', 'mål-2', 'fri-glad-igen'];
const PAPER = `# T\n\n${IDS.map((id) => `[til](#${id})`).join(' ')}\n\n${HEADINGS.map((one) => `## ${one}\n\n${'Tekst.\n\n'.repeat(8)}`).join('')}`;

async function printed(standard: PdfStandard): Promise<PDFDocument> {
  const opened = await openPrinter({ machine: thisMachine, styles: packageStyles, standard });
  if (!opened.ok) throw new Error(opened.faults[0]?.message);
  await using printer = opened.value;
  const paper = await printer.print(PAPER);
  if (!paper.ok) throw new Error(paper.faults[0]?.message);
  return PDFDocument.load(paper.value, { updateMetadata: false });
}

function heightOf(place: PDFArray | undefined): string {
  const top = place?.lookup(3, PDFNumber).asNumber() ?? 0;
  return `${place?.get(0)} ${Math.round(top)}`;
}

describeWithBrowser('a link to a heading', () => {
  it('leads to the words of it, whatever signs its name has', async () => {
    const pdf = await printed('archive');
    const names = pdf.catalog.lookup(PDFName.of('Dests'), PDFDict);
    const led = linksOf(pdf).map(({ annotations }) => {
      const name = annotations[0]?.dict.lookup(PDFName.of('Dest'), PDFName);
      return heightOf(name && names.lookup(name, PDFArray));
    });
    const [, ...headings] = bookmarksOf(pdf).map(({ dict }) =>
      heightOf(dict.lookup(PDFName.of('Dest'), PDFArray)),
    );
    expect(led).toHaveLength(HEADINGS.length);
    expect(led).toEqual(headings);
  });

  it('leads to the very heading in a paper that is PDF/UA-2', async () => {
    const led = linksOf(await printed('ua2')).map(({ annotations }) => {
      const action = annotations[0]?.dict.lookup(PDFName.of('A'), PDFDict);
      return action && typeOf(action.lookup(PDFName.of('SD'), PDFArray).lookup(0, PDFDict));
    });
    expect(led).toEqual(HEADINGS.map(() => 'H2'));
  });
});
