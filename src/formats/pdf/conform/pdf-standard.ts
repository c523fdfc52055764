/**
 * What a PDF promises: `archive` is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file, which archives and all
 * reader programs take; `ua2` is their next generation, PDF/UA-2 (ISO 14289-2), PDF/A-4f (ISO 19005-4) and Well-Tagged PDF for
 * accessibility. No file can be both: each names its own version of PDF.
 */
export type PdfStandard = 'archive' | 'ua2';
