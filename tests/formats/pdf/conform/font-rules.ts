import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { unshown } from '../../../../src/formats/pdf/conform/reading/glyph-text.ts';
import { readContents } from '../../../../src/formats/pdf/conform/reading/read-contents.ts';
import { shownText } from '../../../../src/formats/pdf/conform/reading/shown-text.ts';
import { unshownPlaces } from '../../../../src/formats/pdf/conform/reading/unshown-places.ts';
import { type PaperRule, unless } from './paper-rule.ts';

export const fontRules: readonly PaperRule[] = [
  {
    id: 'PDF/UA-1 7.21.4.1-1',
    says: 'every font is in the file (also PDF/A-2a 6.2.11.4.1-1)',
    places: (pdf) =>
      descriptors(pdf).flatMap((font) =>
        unless(
          ['FontFile', 'FontFile2', 'FontFile3'].some((key) => font.has(PDFName.of(key))),
          `${font.get(PDFName.of('FontName'))}`,
        ),
      ),
    broken: (pdf) => {
      for (const font of descriptors(pdf)) font.delete(PDFName.of('FontFile2'));
    },
  },
  {
    id: 'PDF/UA-1 7.21.7-1',
    says: 'every glyph stands for a character (also PDF/A-2a 6.2.11.7.2-1)',
    places: (pdf) =>
      pdf
        .getPages()
        .flatMap((page) =>
          [...shownText(page, readContents(page))].flatMap(({ text }) =>
            unless(!text.includes(unshown), `after ${text}`),
          ),
        ),
    broken: (pdf) => {
      for (const font of fonts(pdf)) font.delete(PDFName.of('ToUnicode'));
    },
  },
  {
    id: 'PDF/UA-1 7.21.8-1',
    says: 'no character is shown as an empty box (also PDF/A-2a 6.2.11.8-1)',
    places: (pdf) => unshownPlaces(pdf).map(({ before }) => `after ${before}`),
    broken: (pdf) => {
      for (const page of pdf.getPages()) {
        const content = readContents(page).replace(/<[\dA-F]{4}> Tj/, '<0000> Tj');
        page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(content)));
      }
    },
  },
];

function fonts(pdf: PDFDocument): readonly PDFDict[] {
  return dictionaries(pdf).filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Type0'));
}

function descriptors(pdf: PDFDocument): readonly PDFDict[] {
  return dictionaries(pdf).filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
}

function dictionaries(pdf: PDFDocument): readonly PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict);
}
