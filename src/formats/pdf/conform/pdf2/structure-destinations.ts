import { PDFArray, type PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { bookmarksOf } from '../bookmarks.ts';
import { linkSpots, targetOf } from '../link-spots.ts';
import { linksOf } from '../links.ts';

/**
 * Leads the bookmarks and the links within a paper to the element they are about, not only to a spot on a page, so that a reader
 * goes on from there (ISO 32000-2, 12.3.2.3). veraPDF: PDF/UA-2 8.8-1.
 */
export function leadToElements(pdf: PDFDocument): void {
  const spots = linkSpots(pdf);
  for (const { dict } of linksOf(pdf).flatMap(({ annotations }) => annotations)) {
    const spot = spots.get(targetOf(dict) ?? '');
    if (spot !== undefined) lead(dict, spot.place, spot.element);
  }
  for (const { dict, element } of bookmarksOf(pdf)) {
    const place = dict.lookup(PDFName.of('Dest'));
    if (place instanceof PDFArray) lead(dict, place, element);
  }
  // All that leads anywhere knows the place itself now.
  pdf.catalog.delete(PDFName.of('Dests'));
}

/** Both ways: reader programs before PDF 2.0 know the spot alone. */
function lead(dict: PDFDict, place: PDFArray, element: PDFRef): void {
  const [, ...corner] = place.asArray();
  dict.delete(PDFName.of('Dest'));
  dict.set(PDFName.of('A'), dict.context.obj({ S: 'GoTo', D: place, SD: [element, ...corner] }));
}
