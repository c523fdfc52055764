import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { structureElements } from './structure-tree.ts';

export const language = 'da-DK';

/** On fewer pages the contents take more of the screen than they save of the way. */
const fewestPagesWithContents = 5;

/** What a reader program should do: speak Danish, show the title and not the file name, and open the table of contents of a long paper. */
export function guideViewer(pdf: PDFDocument): void {
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(language));
  // Chromium repeats the language of `<html>` on the outermost element.
  const [first] = structureElements(pdf);
  first?.dict.set(PDFName.of('Lang'), PDFString.of(language));
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  if (pdf.catalog.has(PDFName.of('Outlines')) && pdf.getPageCount() >= fewestPagesWithContents)
    pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
