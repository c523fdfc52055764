import { deflateSync, inflateSync } from 'node:zlib';
import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

const FLATE = PDFName.of('FlateDecode');
const FILTER = PDFName.of('Filter');

// Node's own zlib is many times as fast as the one that pdf-lib brings along for browsers.

/** A stream of the document, compressed. */
export function flateStream(
  { context }: PDFDocument,
  contents: Uint8Array,
  entries: Readonly<Record<string, number>> = {},
): PDFRawStream {
  const bytes = deflateSync(contents);
  return PDFRawStream.of(context.obj({ ...entries, Filter: FLATE, Length: bytes.length }), bytes);
}

/** The bytes of a stream as they were before any filter. */
export function streamBytes(stream: PDFRawStream): Uint8Array {
  const plainFlate = stream.dict.get(FILTER) === FLATE && !stream.dict.has(PDFName.of('DecodeParms'));
  return plainFlate ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
}
