import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Says in words where each link leads, for a reader who hears it without its text. veraPDF: PDF/UA-1 7.18.1-2, 7.18.5-2. */
export function describeLinks(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const annotations = page.node.Annots();
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const link = annotations?.lookup(index, PDFDict);
      if (link?.lookup(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      link.set(PDFName.of('Contents'), PDFHexString.fromText(description(addressOf(link))));
    }
  }
}

function addressOf(link: PDFDict): string | undefined {
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}

function description(address: string | undefined): string {
  if (address === undefined) return 'Gå til et andet sted i teksten';
  if (address.startsWith('mailto:')) return `Skriv en e-mail til ${address.slice('mailto:'.length)}`;
  if (address.startsWith('tel:')) return `Ring til ${address.slice('tel:'.length)}`;
  return `Åbn ${address}`;
}
