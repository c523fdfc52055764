import type { PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { readContents } from './read-contents.ts';
import { shownText } from './shown-text.ts';

/** What the marked content of these ids says, as one text. */
export type PageTexts = (page: PDFRef, ids: readonly number[]) => string;

/** Reads a page only when it is asked for. */
export function pageTexts(pdf: PDFDocument): PageTexts {
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
