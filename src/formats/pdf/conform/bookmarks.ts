import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';

/** A line of the table of contents that reader programs show beside a paper. */
export interface Bookmark {
  readonly dict: PDFDict;
  /** The words of the heading. */
  readonly title: string;
  /** The heading in the structure tree. */
  readonly element: PDFRef;
}

/** In the order of the paper, a heading before those below it; as Chromium writes them, each with its heading. */
export function bookmarksOf(pdf: PDFDocument): readonly Bookmark[] {
  const bookmarks: Bookmark[] = [];
  const enter = (first: PDFDict | undefined): void => {
    for (let dict = first; dict !== undefined; dict = dict.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = dict.lookup(PDFName.of('Title'));
      const element = dict.get(PDFName.of('SE'));
      if ((title instanceof PDFString || title instanceof PDFHexString) && element instanceof PDFRef)
        bookmarks.push({ dict, title: title.decodeText(), element });
      enter(dict.lookupMaybe(PDFName.of('First'), PDFDict));
    }
  };
  const outlines = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  enter(outlines?.lookupMaybe(PDFName.of('First'), PDFDict));
  return bookmarks;
}
