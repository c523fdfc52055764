import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { headingIds } from '../../../papers/read/heading-id.ts';
import { targetId } from '../../link-targets.ts';
import { bookmarksOf } from './bookmarks.ts';
import { type Link, type LinkAnnotation, linksOf } from './links.ts';
import { asElement, kidsOf, structureElements, typeOf } from './structure-tree.ts';

/** What a link within a paper leads to. */
export interface LinkSpot {
  readonly element: PDFRef;
  /** Where it stands: page, left and top, as PDF writes a destination (ISO 32000-1, 12.3.2.2). */
  readonly place: PDFArray;
}

/** Room above the line that is led to, in points, so that a window does not begin in the middle of its letters. */
const ROOM_ABOVE = 4;
const DEST = PDFName.of('Dest');

/**
 * Puts the spots that links lead to where their words are: Chromium leaves the margins of the page out, and whoever follows a
 * link lands too far up and left (findings/chromium-links-miss-by-margin.sh).
 */
export function settleLinkSpots(pdf: PDFDocument): void {
  const names = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, { place }] of linkSpots(pdf)) names?.set(PDFName.of(name), place);
}

/** By the names that the HTML gave them (link-targets.ts): headings, sources, notes, and where the text names those two first. */
export function linkSpots(pdf: PDFDocument): ReadonlyMap<string, LinkSpot> {
  return new Map([...headings(pdf), ...numbered(pdf)]);
}

/** The name that a link within the paper leads to. */
export function targetOf(link: PDFDict): string | undefined {
  const name = link.lookup(DEST);
  return name instanceof PDFName ? name.decodeText() : undefined;
}

function headings(pdf: PDFDocument): readonly (readonly [string, LinkSpot])[] {
  const idFor = headingIds();
  return bookmarksOf(pdf).flatMap(({ dict, title, element }) => {
    const place = dict.lookup(DEST);
    // As the address of a link names it (print-renderer.ts), and Chromium the spot.
    const name = encodeURIComponent(idFor(title));
    return place instanceof PDFArray ? [[name, { element, place }] as const] : [];
  });
}

/** Each of the two leads to the other, so that the one link stands where the other leads to. */
function numbered(pdf: PDFDocument): readonly (readonly [string, LinkSpot])[] {
  const firstTo = new Map<string, Link>();
  for (const link of linksOf(pdf)) {
    const name = link.annotations.map(({ dict }) => targetOf(dict))[0];
    if (name !== undefined && !firstTo.has(name)) firstTo.set(name, link);
  }
  const items = itemsOf(pdf);
  const placeOf = placesOf(pdf);
  return [...firstTo].flatMap(([name, link]) => {
    const [, kind, number] = /^_(note|kilde)-(\d+)$/.exec(name) ?? [];
    if (kind === undefined) return [];
    const backName = (kind === 'note' ? targetId.noteReference : targetId.sourceReference)(Number(number));
    const back = firstTo.get(backName);
    const item = back && items.get(back.element.ref);
    const [there, here] = [back && placeOf(back), placeOf(link)];
    return [
      ...(item && there ? [[name, { element: item, place: there }] as const] : []),
      ...(here ? [[backName, { element: link.element.ref, place: here }] as const] : []),
    ];
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

/** The upper left corner of what is clicked on. */
function placesOf(pdf: PDFDocument): (link: Link) => PDFArray | undefined {
  const pages = new Map<unknown, PDFRef>();
  for (const page of pdf.getPages())
    for (const annotation of page.node.Annots()?.asArray() ?? []) pages.set(annotation, page.ref);
  return ({ annotations: [first] }) => {
    const page = first && pages.get(first.ref);
    if (first === undefined || page === undefined) return undefined;
    const { left, top } = cornerOf(first);
    return pdf.context.obj([page, 'XYZ', left, top + ROOM_ABOVE, 0]) as PDFArray;
  };
}

function cornerOf({ dict }: LinkAnnotation): { readonly left: number; readonly top: number } {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = dict
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((number) => (number instanceof PDFNumber ? number.asNumber() : 0));
  return { left: Math.min(x1, x2), top: Math.max(y1, y2) };
}
