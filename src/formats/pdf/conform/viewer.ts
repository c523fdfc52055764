import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { structureElements } from './structure-tree.ts';

export const language = 'da-DK';

/** What a reader program should do: speak Danish, show the title and not the file name, and open the table of contents. */
export function guideViewer(pdf: PDFDocument): void {
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(language));
  // Chromium repeats the language of `<html>` on the outermost element.
  const [first] = structureElements(pdf);
  first?.dict.set(PDFName.of('Lang'), PDFString.of(language));
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  if (pdf.catalog.has(PDFName.of('Outlines')))
    pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
