import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';

/** An element of the structure tree; Chromium makes each an object of its own. */
export interface StructureElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** A piece of page content that an element holds. */
export interface ContentItem {
  readonly page: PDFRef;
  readonly id: number;
}

/** Undefined when the paper is untagged. */
export function structureRoot(pdf: PDFDocument): PDFDict | undefined {
  return pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
}

/** Every element in the order it is read, a parent before its kids. */
export function* structureElements(pdf: PDFDocument): Generator<StructureElement> {
  const root = structureRoot(pdf);
  if (root !== undefined) yield* elementsBelow(root);
}

function* elementsBelow(dict: PDFDict): Generator<StructureElement> {
  for (const kid of kidsOf(dict)) {
    const element = asElement(dict, kid);
    if (element === undefined) continue;
    yield element;
    yield* elementsBelow(element.dict);
  }
}

/** The element that `kid` of `parent` points to; undefined for content and annotations. */
export function asElement(parent: PDFDict, kid: PDFObject): StructureElement | undefined {
  if (!(kid instanceof PDFRef)) return undefined;
  const dict = parent.context.lookup(kid);
  return dict instanceof PDFDict && dict.has(PDFName.of('S')) ? { ref: kid, dict } : undefined;
}

/** The content that `kid` of `parent` stands for; undefined for elements and annotations. */
export function asContent(parent: PDFDict, kid: PDFObject): ContentItem | undefined {
  const value = kid instanceof PDFRef ? parent.context.lookup(kid) : kid;
  const id = value instanceof PDFDict ? value.lookup(PDFName.of('MCID')) : value;
  const page =
    (value instanceof PDFDict ? value.get(PDFName.of('Pg')) : undefined) ?? parent.get(PDFName.of('Pg'));
  return id instanceof PDFNumber && page instanceof PDFRef ? { page, id: id.asNumber() } : undefined;
}

/** `H1`, `LI`, `Link`: the type as written, before the role map. */
export function typeOf(element: PDFDict): string {
  return element.lookup(PDFName.of('S'), PDFName).decodeText();
}

/** Elements, content and annotations, in order. */
export function kidsOf(dict: PDFDict): readonly PDFObject[] {
  const key = PDFName.of('K');
  const kids = dict.lookup(key);
  if (kids instanceof PDFArray) return kids.asArray();
  const only = dict.get(key);
  return only === undefined ? [] : [only];
}

export function setKids(dict: PDFDict, kids: readonly PDFObject[]): void {
  if (kids.length === 0) dict.delete(PDFName.of('K'));
  else dict.set(PDFName.of('K'), dict.context.obj([...kids]));
}
