import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { flateStream } from '../reading/flate.ts';
import { spokenText } from '../reading/spoken-text.ts';

const NAME = 'tekst.txt';
const ABOUT = 'Papirets ord i den rækkefølge, de læses op';

/**
 * Lays the words of the paper in it as a plain text, for whoever has no use for pages; PDF/A-4f is for papers with something laid
 * in. Nothing is in it that is not on the pages. veraPDF: PDF/A-4f 6.9-5; ISO 32000-2, 14.13.
 */
export function attachText(pdf: PDFDocument): void {
  const { context } = pdf;
  const bytes = new TextEncoder().encode(`${spokenText(pdf)}\n`);
  const stream = flateStream(pdf, bytes);
  stream.dict.set(PDFName.of('Type'), PDFName.of('EmbeddedFile'));
  stream.dict.set(PDFName.of('Subtype'), PDFName.of('text/plain'));
  const changed = context.lookupMaybe(context.trailerInfo.Info, PDFDict)?.lookup(PDFName.of('ModDate'));
  const facts = { Size: bytes.length, ...(changed instanceof PDFString && { ModDate: changed }) };
  stream.dict.set(PDFName.of('Params'), context.obj(facts));
  const file = context.register(stream);
  const attached = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(NAME),
      UF: PDFHexString.fromText(NAME),
      Desc: PDFHexString.fromText(ABOUT),
      AFRelationship: 'Alternative',
      EF: { F: file, UF: file },
    }),
  );
  const names = pdf.catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? context.obj({});
  names.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: [PDFString.of(NAME), attached] }));
  pdf.catalog.set(PDFName.of('Names'), names);
  pdf.catalog.set(PDFName.of('AF'), context.obj([attached]));
}
