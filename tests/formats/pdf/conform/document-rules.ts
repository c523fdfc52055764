import {
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { type PaperRule, unless } from './paper-rule.ts';

const remove = (key: string) => (pdf: PDFDocument) => {
  pdf.catalog.delete(PDFName.of(key));
};

export const documentRules: readonly PaperRule[] = [
  metadata('PDF/UA-1 5-1', 'the paper says that it is PDF/UA-1', /<pdfuaid:part>1<\/pdfuaid:part>/),
  metadata('PDF/UA-1 7.1-9', 'the metadata has a title', /<dc:title>.*>[^<]+<.*<\/dc:title>/),
  metadata('PDF/A-2a 6.6.4-2', 'the paper says that it is PDF/A-2', /<pdfaid:part>2</, '<pdfaid:part>1<'),
  metadata(
    'PDF/A-2a 6.6.4-3',
    'the paper says that it is level A',
    /<pdfaid:conformance>A</,
    '<pdfaid:conformance>C<',
  ),
  metadata(
    'PDF/A-2a 6.6.2.3.1-1',
    'properties that PDF/A does not know are described',
    /<pdfaExtension:schemas>.*pdfuaid.*<\/pdfaExtension:schemas>/s,
  ),
  {
    id: 'PDF/A-2a 6.6.2.1-1',
    says: 'the paper has metadata (also PDF/UA-1 7.1-8)',
    places: (pdf) => unless(xmp(pdf) !== '', 'catalog'),
    broken: 'printed',
  },
  {
    id: 'PDF/UA-1 6.2-1',
    says: 'the paper is marked as tagged (also PDF/A-2a 6.7.2.2-1)',
    places: (pdf) =>
      unless(/\/Marked true/.test(`${pdf.catalog.lookup(PDFName.of('MarkInfo'))}`), 'MarkInfo'),
    broken: remove('MarkInfo'),
  },
  {
    id: 'PDF/UA-1 7.1-10',
    says: 'the reader program shows the title and not the file name',
    places: (pdf) => unless(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle() === true, 'catalog'),
    broken: remove('ViewerPreferences'),
  },
  {
    id: 'PDF/UA-1 7.1-11',
    says: 'the paper has a structure tree (also PDF/A-2a 6.7.3.3-1)',
    places: (pdf) => unless(pdf.catalog.has(PDFName.of('StructTreeRoot')), 'catalog'),
    broken: remove('StructTreeRoot'),
  },
  {
    id: 'PDF/UA-1 7.2-34',
    says: 'the paper speaks Danish (also 7.2-2, 7.2-24 and 7.2-33)',
    places: (pdf) => unless(`${pdf.catalog.get(PDFName.of('Lang'))}` === '(da-DK)', 'catalog'),
    broken: remove('Lang'),
  },
  {
    id: 'PDF/A-2a 6.1.2-1',
    says: 'the header names a version, 1.7',
    places: (pdf) => unless(`${pdf.context.header}`.startsWith('%PDF-1.7\n'), 'header'),
    broken: (pdf) => {
      pdf.context.header = PDFHeader.forVersion(2, 0);
    },
  },
  {
    id: 'PDF/A-2a 6.1.3-1',
    says: 'the file has an identifier',
    places: (pdf) =>
      unless(/^\[ <[\dA-F]{32}> <[\dA-F]{32}> \]$/.test(`${pdf.context.trailerInfo.ID}`), 'trailer'),
    broken: 'printed',
  },
  {
    id: 'PDF/A-2a 6.2.4.3-2',
    says: 'the colours are those of a profile in the file',
    places: (pdf) => {
      const intent = pdf.catalog.lookup(PDFName.of('OutputIntents'));
      return unless(/\/S \/GTS_PDFA1[\s\S]*\/DestOutputProfile/.test(`${intent}`), 'catalog');
    },
    broken: 'printed',
  },
  {
    id: 'PDF/A-1 6.7.3-1',
    says: 'the info dictionary says what the metadata says',
    places: (pdf) => {
      const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
      return info.entries().flatMap(([key, value]) => {
        const said = value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : '';
        return unless(xmp(pdf).includes(`>${isoDate(said)}<`), key.decodeText());
      });
    },
    broken: (pdf) => pdf.setSubject('Noget andet'),
  },
];

/** What the metadata must hold; in the broken paper another text stands in its place. */
function metadata(id: string, says: string, holds: RegExp, otherwise = ''): PaperRule {
  return {
    id,
    says,
    places: (pdf) => unless(holds.test(xmp(pdf)), 'metadata'),
    broken: (pdf) => {
      const bytes = Buffer.from(xmp(pdf).replace(holds, otherwise));
      const stream = pdf.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
      pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
    },
  };
}

function xmp(pdf: PDFDocument): string {
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream ? Buffer.from(stream.getContents()).toString('utf8') : '';
}

function isoDate(date: string): string {
  return date.replace(/^D:(....)(..)(..)(..)(..)(..)(...)'(..)'$/, '$1-$2-$3T$4:$5:$6$7:$8');
}
