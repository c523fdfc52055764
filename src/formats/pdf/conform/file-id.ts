import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';

/** Names the file by what was printed, so that the same print has the same name. veraPDF: PDF/A-2a 6.1.3-1. */
export function addFileId(pdf: PDFDocument, printed: Uint8Array): void {
  const id = PDFHexString.of(createHash('sha256').update(printed).digest('hex').slice(0, 32).toUpperCase());
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
}
