import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** What both the info dictionary and the XMP metadata say. Dates are ISO 8601 with offset, as Chromium printed the paper. */
export interface DocumentFacts {
  readonly title: string;
  readonly creator: string;
  readonly producer?: string;
  readonly created?: string;
  readonly modified?: string;
}

const creator = 'brobygger';
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them, so a title cannot hold them.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const pdfDate = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)$/;

/** Reads the facts that Chromium wrote, and writes back an info dictionary that says those and no others. No clock is read. */
export function settleFacts(pdf: PDFDocument): DocumentFacts {
  const info = pdf.context.lookupMaybe(pdf.context.trailerInfo.Info, PDFDict);
  const read = (key: string) => textOf(info?.lookup(PDFName.of(key)));
  const producer = read('Producer');
  const created = read('CreationDate');
  const modified = read('ModDate') ?? created;
  const title = (read('Title') ?? '').replace(notInXml, '');
  const said = {
    Title: PDFHexString.fromText(title),
    Creator: PDFHexString.fromText(creator),
    ...(producer !== undefined && { Producer: PDFHexString.fromText(producer) }),
    ...(created !== undefined && { CreationDate: PDFString.of(created) }),
    ...(modified !== undefined && { ModDate: PDFString.of(modified) }),
  };
  const ref = pdf.context.trailerInfo.Info;
  pdf.context.trailerInfo.Info = pdf.context.register(pdf.context.obj(said));
  if (ref !== undefined) pdf.context.delete(ref as Parameters<typeof pdf.context.delete>[0]);
  return {
    title,
    creator,
    ...(producer !== undefined && { producer }),
    ...(created !== undefined && { created: isoDate(created) }),
    ...(modified !== undefined && { modified: isoDate(modified) }),
  };
}

/** PDF 2.0 has the facts in its metadata and nowhere else. veraPDF: PDF/A-4 6.1.3-4. */
export function removeInfo({ context }: PDFDocument): void {
  delete context.trailerInfo.Info;
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** "D:20261122154906+01'00'" as "2026-11-22T15:49:06+01:00". */
function isoDate(date: string): string {
  return date.replace(
    pdfDate,
    (_, year, month, day, hour, minute, second, offset = '+00', minutes = '00') =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}:${minutes}`,
  );
}
