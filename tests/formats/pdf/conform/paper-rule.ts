import type { PDFDocument } from '@cantoo/pdf-lib';

/** One rule of veraPDF, checked in our own words. A paper keeps it when no place is listed. */
export interface PaperRule {
  /** "PDF/UA-1 7.1-3": the standard, the clause and the number of veraPDF's test. */
  readonly id: string;
  readonly says: string;
  places(pdf: PDFDocument): readonly string[];
  /** Breaks the rule in a cured paper; `printed` where the paper as Chromium prints it breaks it already. */
  readonly broken: 'printed' | ((pdf: PDFDocument) => void);
}

/** No place when `kept`; else the one that is named. */
export function unless(kept: boolean, place: string): readonly string[] {
  return kept ? [] : [place];
}
