import { readFile } from 'node:fs/promises';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { bookmarksOf } from '../../../../src/formats/pdf/conform/bookmarks.ts';
import { conform } from '../../../../src/formats/pdf/conform/conform.ts';
import { linksOf } from '../../../../src/formats/pdf/conform/links.ts';
import { structureElements, typeOf } from '../../../../src/formats/pdf/conform/structure-tree.ts';
import { taggedText } from '../tagged-text.ts';

const printed = await readFile(new URL('printed-by-chromium.pdf', import.meta.url));
const bytes = (await conform(printed, 'ua2')).bytes;
const pdf = await PDFDocument.load(bytes, { updateMetadata: false });

/** The type of the element that a bookmark or link leads to. */
function ledTo(dict: PDFDict): string | undefined {
  const element = dict
    .lookupMaybe(PDFName.of('A'), PDFDict)
    ?.lookupMaybe(PDFName.of('SD'), PDFArray)
    ?.lookup(0, PDFDict);
  return element && typeOf(element);
}

function streamText(stream: unknown): string {
  return Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString('utf8');
}

describe('a paper as PDF/UA-2', () => {
  it('is PDF 2.0, says what it promises, and has its facts in one place', () => {
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-2.0');
    const metadata = streamText(pdf.catalog.lookup(PDFName.of('Metadata')));
    expect(metadata).toContain('<pdfuaid:part>2</pdfuaid:part>');
    expect(metadata).toContain('<pdfaid:part>4</pdfaid:part>');
    expect(metadata).toContain('wtpdf#accessibility1.0');
    expect(metadata).not.toContain('pdfaExtension');
    expect(pdf.context.trailerInfo.Info).toBeUndefined();
  });

  it('says of each tag from which generation it is', () => {
    const without = [...structureElements(pdf)].filter(({ dict }) => !dict.has(PDFName.of('NS')));
    expect(new Set(without.map(({ dict }) => typeOf(dict)))).toEqual(new Set(['BlockQuote']));
  });

  it('leads each bookmark to its heading', () => {
    const bookmarks = bookmarksOf(pdf);
    expect(bookmarks.map(({ title }) => title)).toContain('I kommunen');
    for (const { dict } of bookmarks) expect(ledTo(dict)).toMatch(/^H[1-6]$/);
  });

  it('leads each link within it to what it is about, and back', () => {
    const within = linksOf(pdf).flatMap(({ annotations }) =>
      annotations.flatMap(({ dict }) => (isAddress(dict) ? [] : [[said(dict), ledTo(dict)]])),
    );
    expect(within).toEqual([
      ['Gå til note 1', 'LI'],
      ['tallene, et andet sted i teksten', 'H2'],
      ['Gå til kilde 1', 'LI'],
      ['Tilbage til kilde 1 i teksten', 'Link'],
      ['Tilbage til note 1 i teksten', 'Link'],
    ]);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/Dests?\b/);
  });

  it('carries its words as plain text, those on the pages and no others', () => {
    const [file] = pdf.catalog.lookup(PDFName.of('AF'), PDFArray).asArray();
    const attached = pdf.context.lookup(file as PDFRef, PDFDict);
    expect(attached.get(PDFName.of('AFRelationship'))).toBe(PDFName.of('Alternative'));
    const text = streamText(attached.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F')));
    expect(text).toContain('\nHvad\tI dag\tMål\tKilde\nFleksjob\t1.184\t1.300\t[1]\n');
    expect(text).toContain('\n1. Trin et\n2. Trin to\n');
    const words = (all: string) =>
      all
        .replace(/^\d+\. /gm, '')
        .split(/\s+/)
        .filter(Boolean);
    expect(words(text)).toEqual(words(taggedText(pdf)));
  });

  it('is painted and read as the one for archives', async () => {
    const archive = await PDFDocument.load((await conform(printed)).bytes, { updateMetadata: false });
    expect(taggedText(pdf)).toBe(taggedText(archive));
    expect(pdf.getPageCount()).toBe(archive.getPageCount());
  });

  it('gives the same bytes for the same print', async () => {
    expect(Buffer.compare((await conform(printed, 'ua2')).bytes, bytes)).toBe(0);
  });
});

function isAddress(link: PDFDict): boolean {
  return link.lookupMaybe(PDFName.of('A'), PDFDict)?.has(PDFName.of('URI')) === true;
}

function said(link: PDFDict): string | undefined {
  const contents = link.lookup(PDFName.of('Contents'));
  return contents instanceof PDFHexString ? contents.decodeText() : undefined;
}
