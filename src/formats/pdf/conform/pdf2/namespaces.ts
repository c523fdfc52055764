import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { structureElements, structureRoot, typeOf } from '../structure-tree.ts';

/** ISO 32000-2, 14.8.6.1. */
const PDF_2 = 'http://iso.org/pdf2/ssn';
/** Those that PDF 2.0 took over from PDF 1.7 only there: an element without a namespace is of PDF 1.7 (ISO 32000-2, 14.8.4). */
const ONLY_IN_PDF_1 = new Set([
  'Art',
  'BlockQuote',
  'TOC',
  'TOCI',
  'Index',
  'Quote',
  'Note',
  'Reference',
  'Code',
]);

/** Says of each tag from which generation of PDF it is. veraPDF: PDF/UA-2 8.2.5.2-1. */
export function nameNamespaces(pdf: PDFDocument): void {
  const namespace = pdf.context.register(pdf.context.obj({ Type: 'Namespace', NS: PDFString.of(PDF_2) }));
  structureRoot(pdf)?.set(PDFName.of('Namespaces'), pdf.context.obj([namespace]));
  for (const { dict } of structureElements(pdf))
    if (!ONLY_IN_PDF_1.has(typeOf(dict))) dict.set(PDFName.of('NS'), namespace);
}
