import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { type PageTexts, pageTexts } from './reading/page-texts.ts';
import { asContent, asElement, kidsOf, structureElements, typeOf } from './structure-tree.ts';

/**
 * The header of a table over several pages is painted on each of them, and Chromium tags each of them too: it would be
 * read aloud as "Senest Senest Senest". These are the marked-content ids of all but the first, by page.
 */
export function repeatedHeaders(pdf: PDFDocument): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const repeated = new Map<PDFRef, Set<number>>();
  const textOf = pageTexts(pdf);
  for (const { dict } of structureElements(pdf)) {
    if (typeOf(dict) !== 'Table') continue;
    const [row] = elementsIn(dict);
    for (const element of row === undefined ? [] : below(row)) {
      for (const [page, ids] of repeatsOf(element, textOf))
        repeated.set(page, new Set([...(repeated.get(page) ?? []), ...ids]));
    }
  }
  return repeated;
}

/** What the element holds on later pages, where that says the same as on its first: a row torn in two says something else. */
function repeatsOf(element: PDFDict, textOf: PageTexts): readonly (readonly [PDFRef, readonly number[]])[] {
  const pages = new Map<PDFRef, number[]>();
  for (const kid of kidsOf(element)) {
    const content = asContent(element, kid);
    if (content !== undefined) pages.set(content.page, [...(pages.get(content.page) ?? []), content.id]);
  }
  const [first, ...later] = pages;
  return first === undefined ? [] : later.filter(([page, ids]) => textOf(page, ids) === textOf(...first));
}

function* below(element: PDFDict): Generator<PDFDict> {
  yield element;
  for (const kid of elementsIn(element)) yield* below(kid);
}

function elementsIn(parent: PDFDict): readonly PDFDict[] {
  return kidsOf(parent).flatMap((kid) => asElement(parent, kid)?.dict ?? []);
}
