import { type PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import {
  asElement,
  kidsOf,
  type StructureElement,
  setKids,
  structureElements,
  typeOf,
} from './structure-tree.ts';

/** Gives every list item the body that Chromium leaves out: all but its label. veraPDF: PDF/UA-1 7.2-20. */
export function addListBodies(pdf: PDFDocument): void {
  for (const item of [...structureElements(pdf)].filter(({ dict }) => typeOf(dict) === 'LI')) {
    const kids = kidsOf(item.dict);
    const labels = kids.filter((kid) => isOfType(item.dict, kid, 'Lbl', 'LBody'));
    const rest = kids.filter((kid) => !labels.includes(kid));
    if (rest.length > 0) setKids(item.dict, [...labels, addBody(pdf, item, rest)]);
  }
}

function addBody(pdf: PDFDocument, item: StructureElement, kids: ReturnType<typeof kidsOf>): PDFRef {
  const body = pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: item.ref });
  const page = item.dict.get(PDFName.of('Pg'));
  if (page !== undefined) body.set(PDFName.of('Pg'), page);
  setKids(body, kids);
  const ref = pdf.context.register(body);
  for (const kid of kids) asElement(body, kid)?.dict.set(PDFName.of('P'), ref);
  return ref;
}

function isOfType(
  parent: PDFDict,
  kid: Parameters<typeof asElement>[1],
  ...types: readonly string[]
): boolean {
  const element = asElement(parent, kid);
  return element !== undefined && types.includes(typeOf(element.dict));
}
