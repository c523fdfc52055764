import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { structureElements, structureRoot, typeOf } from './structure-tree.ts';

/** Types of PDF 2.0 that Chromium writes, and what they are in PDF 1.7 (ISO 32000-1, 14.8.4). */
const standardTypes: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Aside: 'Sect',
  DocumentFragment: 'Sect',
  FENote: 'Note',
  Sub: 'Span',
  Title: 'P',
};

/** Says what the newer types among the tags are. veraPDF: PDF/UA-1 7.1-5. */
export function addRoleMap(pdf: PDFDocument): void {
  const root = structureRoot(pdf);
  const used = new Set([...structureElements(pdf)].map(({ dict }) => typeOf(dict)));
  const roles = Object.entries(standardTypes).filter(([type]) => used.has(type));
  if (roles.length > 0) root?.set(PDFName.of('RoleMap'), pdf.context.obj(Object.fromEntries(roles)));
}
