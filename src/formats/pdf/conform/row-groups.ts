import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { asElement, kidsOf, setKids, structureElements, typeOf } from './structure-tree.ts';

/** Says again which rows are the head of their table: Chromium puts them among all others. A table without a head stays as it is. */
export function groupRows(pdf: PDFDocument): void {
  const tables = [...structureElements(pdf)].filter(({ dict }) => typeOf(dict) === 'Table');
  for (const { ref, dict } of tables) {
    const kids = kidsOf(dict);
    const first = kids.findIndex((kid) => isRow(dict, kid));
    const end = kids.findIndex((kid, index) => index >= first && !isHead(dict, kid));
    if (first < 0 || end <= first) continue;
    const group = (type: string, rows: readonly PDFObject[]): PDFObject => {
      const element = pdf.context.obj({ Type: 'StructElem', S: type, P: ref });
      setKids(element, rows);
      const own = pdf.context.register(element);
      for (const row of rows) asElement(dict, row)?.dict.set(PDFName.of('P'), own);
      return own;
    };
    setKids(dict, [
      ...kids.slice(0, first),
      group('THead', kids.slice(first, end)),
      group('TBody', kids.slice(end)),
    ]);
  }
}

function isRow(table: PDFDict, kid: PDFObject): boolean {
  const element = asElement(table, kid);
  return element !== undefined && typeOf(element.dict) === 'TR';
}

/** A row of nothing but headers of columns, and perhaps a blank corner. */
function isHead(table: PDFDict, kid: PDFObject): boolean {
  const row = asElement(table, kid)?.dict;
  if (row === undefined) return false;
  const [corner, ...others] = kidsOf(row).map((cell) => scopeOf(asElement(row, cell)?.dict));
  const isCorner = corner === undefined && others.length > 0;
  return (corner === 'Column' || isCorner) && others.every((scope) => scope === 'Column');
}

function scopeOf(cell: PDFDict | undefined): string | undefined {
  const attributes = cell?.lookup(PDFName.of('A'));
  const owners = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const owner of owners) {
    const attribute = owner instanceof PDFRef ? cell?.context.lookup(owner) : owner;
    const scope = attribute instanceof PDFDict ? attribute.lookup(PDFName.of('Scope')) : undefined;
    if (scope instanceof PDFName) return scope.decodeText();
  }
  return undefined;
}
