import type { PDFDict, PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { readContents } from './read-contents.ts';
import { shownText } from './shown-text.ts';
import { asContent, asElement, kidsOf, structureElements, typeOf } from './structure-tree.ts';

/**
 * The header of a table over several pages is painted on each of them, and Chromium tags each of them too: it would be
 * read aloud as "Senest Senest Senest". These are the marked-content ids of all but the first, by page.
 */
export function repeatedHeaders(pdf: PDFDocument): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const repeated = new Map<PDFRef, Set<number>>();
  const textOf = textReader(pdf);
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

type TextOf = (page: PDFRef, ids: readonly number[]) => string;

/** What the element holds on later pages, where that says the same as on its first: a row torn in two says something else. */
function repeatsOf(element: PDFDict, textOf: TextOf): readonly (readonly [PDFRef, readonly number[]])[] {
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

/** Reads a page only when it is asked for. */
function textReader(pdf: PDFDocument): TextOf {
  const pages = new Map(pdf.getPages().map((page) => [page.ref, page]));
  const read = new Map<PDFRef, ReadonlyMap<number, string>>();
  return (ref, ids) => {
    const page = pages.get(ref);
    if (page === undefined) return '';
    const texts = read.get(ref) ?? textsOf(page);
    read.set(ref, texts);
    return ids.map((id) => texts.get(id) ?? '').join('');
  };
}

function textsOf(page: PDFPage): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { id, text } of shownText(page, readContents(page))) {
    if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + text);
  }
  return texts;
}
