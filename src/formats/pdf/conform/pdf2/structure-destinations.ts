import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { headingIds } from '../../../../papers/read/heading-id.ts';
import { targetId } from '../../../link-targets.ts';
import { type Link, linksOf } from '../links.ts';
import { asElement, kidsOf, structureElements, typeOf } from '../structure-tree.ts';
import { type Bookmark, bookmarksOf } from './bookmarks.ts';

/**
 * Leads the bookmarks and the links within a paper to the element they are about, not only to a spot on a page, so that a reader
 * goes on from there (ISO 32000-2, 12.3.2.3). veraPDF: PDF/UA-2 8.8-1.
 */
export function leadToElements(pdf: PDFDocument): void {
  const bookmarks = bookmarksOf(pdf);
  for (const { dict, element } of bookmarks) lead(dict, dict.lookup(PDFName.of('Dest')), element);
  const links = linksOf(pdf);
  const targets = new Map([...headings(bookmarks), ...numbered(pdf, links)]);
  const spots = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const { dict } of links.flatMap(({ annotations }) => annotations)) {
    const name = targetOf(dict);
    if (name !== undefined) lead(dict, spots?.lookup(PDFName.of(name)), targets.get(name));
  }
  // All that leads anywhere knows the place itself now.
  pdf.catalog.delete(PDFName.of('Dests'));
}

/** Both ways: reader programs before PDF 2.0 know the spot alone. */
function lead(dict: PDFDict, spot: unknown, element: PDFRef | undefined): void {
  if (element === undefined || !(spot instanceof PDFArray)) return;
  const [, ...place] = spot.asArray();
  dict.delete(PDFName.of('Dest'));
  dict.set(PDFName.of('A'), dict.context.obj({ S: 'GoTo', D: spot, SD: [element, ...place] }));
}

/** The name that a link within the paper leads to, as the HTML wrote it. */
function targetOf(link: PDFDict): string | undefined {
  const name = link.lookup(PDFName.of('Dest'));
  return name instanceof PDFName ? name.decodeText() : undefined;
}

function headings(bookmarks: readonly Bookmark[]): readonly (readonly [string, PDFRef])[] {
  const idFor = headingIds();
  return bookmarks.map(({ title, element }) => [idFor(title), element] as const);
}

/** Sources and notes, and the places in the text that name them first: each of the two leads to the other. */
function numbered(pdf: PDFDocument, links: readonly Link[]): readonly (readonly [string, PDFRef])[] {
  const firstTo = new Map<string, PDFRef>();
  for (const { element, annotations } of links) {
    const name = annotations.map(({ dict }) => targetOf(dict))[0];
    if (name !== undefined && !firstTo.has(name)) firstTo.set(name, element.ref);
  }
  const items = itemsOf(pdf);
  return [...firstTo].flatMap(([name, link]) => {
    const [, kind, number] = /^_(note|kilde)-(\d+)$/.exec(name) ?? [];
    if (kind === undefined) return [];
    const back = kind === 'note' ? targetId.noteReference : targetId.sourceReference;
    const item = items.get(firstTo.get(back(Number(number))) ?? link);
    const there = item === undefined ? [] : [[name, item] as const];
    return [...there, [back(Number(number)), link] as const];
  });
}

/** The item of a list that each link stands in. */
function itemsOf(pdf: PDFDocument): ReadonlyMap<PDFRef, PDFRef> {
  const items = new Map<PDFRef, PDFRef>();
  const enter = (parent: PDFDict, item: PDFRef): void => {
    for (const kid of kidsOf(parent)) {
      const element = asElement(parent, kid);
      if (element === undefined) continue;
      items.set(element.ref, item);
      enter(element.dict, item);
    }
  };
  // An item in an item comes later, and is nearer to what is in it.
  for (const { ref, dict } of structureElements(pdf)) if (typeOf(dict) === 'LI') enter(dict, ref);
  return items;
}
