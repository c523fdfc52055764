import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { flateStream } from './reading/flate.ts';
import { srgbProfile } from './srgb-profile.ts';

/** Says which red, green and blue the colours are, so that an archive can show them alike in fifty years. veraPDF: PDF/A-2a 6.2.4.3-2. */
export function addOutputIntent(pdf: PDFDocument): void {
  const profile = pdf.context.register(flateStream(pdf, srgbProfile(), { N: 3 }));
  const intent = pdf.context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  pdf.catalog.set(PDFName.of('OutputIntents'), pdf.context.obj([intent]));
}
