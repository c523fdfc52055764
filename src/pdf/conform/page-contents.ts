import {
  decodePDFRawStream,
  PDFArray,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './mark-artifacts.ts';
import { releaseContent } from './release-content.ts';

/** Marks artifacts on every page, and takes what is one now out of the structure tree. */
export function cureContents(pdf: PDFDocument): void {
  const released = new Map<PDFRef, ReadonlySet<number>>();
  for (const page of pdf.getPages()) {
    const marked = markArtifacts(readContents(page));
    const stream = pdf.context.flateStream(Buffer.from(marked.content, 'latin1'));
    replaceContents(pdf, page, pdf.context.register(stream));
    released.set(page.ref, new Set(marked.released));
  }
  releaseContent(pdf, released);
}

/** The operators of a page as text, one character a byte. */
export function readContents(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray() : contents === undefined ? [] : [contents];
  return streams
    .map((stream) => page.node.context.lookup(stream))
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .join('\n');
}

function replaceContents(pdf: PDFDocument, page: PDFPage, by: PDFRef): void {
  const key = PDFName.of('Contents');
  const before = page.node.get(key);
  for (const ref of before instanceof PDFArray ? before.asArray() : [before]) {
    if (ref !== undefined) pdf.context.delete(ref as PDFRef);
  }
  page.node.set(key, by);
}
