import { PDFArray, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';
import { streamBytes } from './flate.ts';

/** The operators of a page as text, one character a byte. */
export function readContents(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray() : contents === undefined ? [] : [contents];
  return streams
    .map((stream) => page.node.context.lookup(stream))
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => Buffer.from(streamBytes(stream)).toString('latin1'))
    .join('\n');
}
