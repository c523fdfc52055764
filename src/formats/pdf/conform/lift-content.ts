import { type PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import {
  asContent,
  asElement,
  kidsOf,
  type StructureElement,
  setKids,
  structureRoot,
  typeOf,
} from './structure-tree.ts';

const page = PDFName.of('Pg');
/** What holds blocks and no text of its own: text in it needs a paragraph. */
const holdsBlocks = new Set(['Document', 'Sect', 'Div', 'BlockQuote']);
/** The keys of an element that says nothing but where its content is. One that says more stays. */
const plainKeys = new Set(['Type', 'S', 'P', 'Pg', 'K', 'ID']);

/**
 * Lifts text out of the elements without meaning that Chromium sets around each run of it: a paragraph with a link is one
 * paragraph and one link, and not a tree that some reader programs give up on.
 */
export function liftContent(pdf: PDFDocument): void {
  const root = structureRoot(pdf);
  const ref = pdf.catalog.get(PDFName.of('StructTreeRoot'));
  if (root === undefined || !(ref instanceof PDFRef)) return;
  for (const kid of kidsOf(root)) {
    const element = asElement(root, kid);
    if (element !== undefined) lift(pdf, element);
  }
}

function lift(pdf: PDFDocument, parent: StructureElement): void {
  const kids = kidsOf(parent.dict).flatMap((kid): readonly PDFObject[] => {
    const element = asElement(parent.dict, kid);
    if (element === undefined) return [kid];
    lift(pdf, element);
    if (!isWrapper(element.dict)) return [kid];
    const inner = kidsOf(element.dict);
    if (holdsBlocks.has(typeOf(parent.dict)) && inner.some((each) => !asElement(element.dict, each))) {
      element.dict.set(PDFName.of('S'), PDFName.of('P'));
      return [kid];
    }
    pdf.context.delete(element.ref);
    return inner.map((each) => moved(each, element, parent));
  });
  setKids(parent.dict, kids);
}

function isWrapper(element: PDFDict): boolean {
  return typeOf(element) === 'NonStruct' && element.keys().every((key) => plainKeys.has(key.decodeText()));
}

/** The kid of one element as a kid of the other: content says on which page it is, unless that is the page of the element. */
function moved(kid: PDFObject, from: StructureElement, to: StructureElement): PDFObject {
  const element = asElement(from.dict, kid);
  if (element !== undefined) {
    element.dict.set(PDFName.of('P'), to.ref);
    return kid;
  }
  const content = asContent(from.dict, kid);
  if (content === undefined) return kid;
  if (!to.dict.has(page)) to.dict.set(page, content.page);
  if (to.dict.get(page) === content.page) return PDFNumber.of(content.id);
  return to.dict.context.obj({ Type: 'MCR', Pg: content.page, MCID: content.id });
}
