import { PDFArray, type PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { markArtifacts } from './mark-artifacts.ts';
import { flateStream } from './reading/flate.ts';
import { readContents } from './reading/read-contents.ts';
import { releaseContent } from './release-content.ts';
import { repeatedHeaders } from './repeated-headers.ts';

/** Marks artifacts on every page, and takes what is one now out of the structure tree. */
export function cureContents(pdf: PDFDocument): void {
  const released = new Map<PDFRef, ReadonlySet<number>>();
  const repeated = repeatedHeaders(pdf);
  for (const page of pdf.getPages()) {
    const marked = markArtifacts(readContents(page), repeated.get(page.ref));
    const stream = flateStream(pdf, Buffer.from(marked.content, 'latin1'));
    replaceContents(pdf, page, pdf.context.register(stream));
    released.set(page.ref, new Set(marked.released));
  }
  releaseContent(pdf, released);
}

function replaceContents(pdf: PDFDocument, page: PDFPage, by: PDFRef): void {
  const key = PDFName.of('Contents');
  const before = page.node.get(key);
  for (const ref of before instanceof PDFArray ? before.asArray() : [before]) {
    if (ref !== undefined) pdf.context.delete(ref as PDFRef);
  }
  page.node.set(key, by);
}
