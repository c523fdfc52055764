import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import {
  asContent,
  kidsOf,
  type StructureElement,
  structureElements,
  structureRoot,
} from './structure-tree.ts';

const parentTree = PDFName.of('ParentTree');

/**
 * Writes anew the table from page content and annotations back to their elements (ISO 32000-1, 14.7.4.4), after steps that
 * moved content from one element to another.
 */
export function rebuildParentTree(pdf: PDFDocument): void {
  const root = structureRoot(pdf);
  if (root === undefined) return;
  const entries = new Map<number, PDFObject>();
  for (const element of structureElements(pdf)) enterKids(pdf, element, entries);
  const sorted = [...entries].sort(([a], [b]) => a - b);
  remove(pdf, root.get(parentTree));
  const numbers = pdf.context.obj(sorted.flatMap(([key, value]) => [PDFNumber.of(key), value]));
  root.set(parentTree, pdf.context.register(pdf.context.obj({ Nums: numbers })));
}

function enterKids(pdf: PDFDocument, { ref, dict }: StructureElement, entries: Map<number, PDFObject>): void {
  for (const kid of kidsOf(dict)) {
    const content = asContent(dict, kid);
    if (content !== undefined) {
      const key = pdf.context.lookup(content.page, PDFDict).lookup(PDFName.of('StructParents'), PDFNumber);
      enterContent(pdf, entries, key.asNumber(), content.id, ref);
    } else if (kid instanceof PDFDict && kid.has(PDFName.of('Obj'))) {
      const key = kid.lookup(PDFName.of('Obj'), PDFDict).lookup(PDFName.of('StructParent'), PDFNumber);
      entries.set(key.asNumber(), ref);
    }
  }
}

function enterContent(
  pdf: PDFDocument,
  entries: Map<number, PDFObject>,
  key: number,
  id: number,
  ref: PDFRef,
): void {
  const ids = entries.get(key) ?? pdf.context.obj([]);
  entries.set(key, ids);
  if (!(ids instanceof PDFArray)) return;
  while (ids.size() <= id) ids.push(PDFNull);
  ids.set(id, ref);
}

/** A node of the old tree with all below it, so that nothing unused stays in the file. */
function remove(pdf: PDFDocument, node: PDFObject | undefined): void {
  const value = node instanceof PDFRef ? pdf.context.lookup(node) : node;
  if (value instanceof PDFDict) {
    if (value.has(PDFName.of('S'))) return;
    remove(pdf, value.get(PDFName.of('Kids')));
    remove(pdf, value.get(PDFName.of('Nums')));
  } else if (value instanceof PDFArray) {
    for (const item of value.asArray()) remove(pdf, item);
  }
  if (node instanceof PDFRef && value !== undefined) pdf.context.delete(node);
}
