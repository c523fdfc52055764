import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { asContent, asElement, kidsOf, setKids, structureRoot, typeOf } from './structure-tree.ts';

/** Empty ones of these say nothing; an empty table cell still holds its column. */
const meansNothingEmpty = new Set(['NonStruct', 'Div', 'Span']);

/** Takes content that is an artifact now (ids by page) out of its elements, and elements that thereby hold nothing out of the tree. */
export function releaseContent(pdf: PDFDocument, released: ReadonlyMap<PDFRef, ReadonlySet<number>>): void {
  const root = structureRoot(pdf);
  if (root !== undefined) release(pdf, root, released);
}

function release(
  pdf: PDFDocument,
  parent: PDFDict,
  released: ReadonlyMap<PDFRef, ReadonlySet<number>>,
): void {
  const kids = kidsOf(parent);
  const kept = kids.filter((kid) => {
    const content = asContent(parent, kid);
    if (content !== undefined) return released.get(content.page)?.has(content.id) !== true;
    const element = asElement(parent, kid);
    if (element === undefined) return true;
    release(pdf, element.dict, released);
    const isEmpty = kidsOf(element.dict).length === 0 && meansNothingEmpty.has(typeOf(element.dict));
    if (isEmpty) pdf.context.delete(element.ref);
    return !isEmpty;
  });
  if (kept.length < kids.length) setKids(parent, kept);
}
