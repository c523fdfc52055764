import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { pdf, pdfUa2 } from './pdf.ts';

/** Every format, in the order they are named to the user. The Markdown itself is always written. */
export const FORMATS: readonly Format[] = [pdf, docx, html];

/** What a PDF can promise to be, by what it is asked for as. */
export const PDF_STANDARDS: ReadonlyMap<string, Format> = new Map([
  ['arkiv', pdf],
  ['ua2', pdfUa2],
]);

/** What papers are made into where nobody has chosen. */
export const DEFAULT_FORMATS: readonly Format[] = [pdf];
