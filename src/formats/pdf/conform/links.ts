import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { kidsOf, type StructureElement, structureElements, typeOf } from './structure-tree.ts';

/** A link of the structure tree with the rectangles on the pages that are clicked on. */
export interface Link {
  readonly element: StructureElement;
  readonly annotations: readonly LinkAnnotation[];
}

export interface LinkAnnotation {
  /** The reference to it among the kids of the element. */
  readonly kid: PDFObject;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** In the order in which they are read. */
export function linksOf(pdf: PDFDocument): readonly Link[] {
  return [...structureElements(pdf)]
    .filter(({ dict }) => typeOf(dict) === 'Link')
    .map((element) => ({ element, annotations: kidsOf(element.dict).flatMap(annotationOf) }));
}

function annotationOf(kid: PDFObject): readonly LinkAnnotation[] {
  if (!(kid instanceof PDFDict)) return [];
  const ref = kid.get(PDFName.of('Obj'));
  const dict = kid.lookup(PDFName.of('Obj'));
  return ref instanceof PDFRef && dict instanceof PDFDict ? [{ kid, ref, dict }] : [];
}
