import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { shownText } from '../../../../../src/formats/pdf/conform/reading/shown-text.ts';

const page = (await PDFDocument.create()).addPage();
const ids = (content: string) => [...shownText(page, content)].map(({ id }) => id);

it('belongs to the marked content it stands in, and to none when it is an artifact', () => {
  const content = '/Artifact BMC <0001> Tj EMC /P <</MCID 3>> BDC <0001> Tj EMC <0001> Tj';
  expect(ids(content)).toEqual([undefined, 3, undefined]);
});

it('belongs to the paragraph still when a span within has told what one of its glyphs stands for', () => {
  const span = '/Span <</ActualText <FEFF2713>>> BDC <0000> Tj EMC';
  expect(ids(`/P <</MCID 3>> BDC <0001> Tj ${span} <0001> Tj EMC <0001> Tj`)).toEqual([3, 3, 3, undefined]);
});
