import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { unshown } from './glyph-text.ts';
import { readContents } from './read-contents.ts';
import { shownText } from './shown-text.ts';

/** Where a character stands that no font has: what is painted before and after it in the same line or paragraph. */
export interface UnshownPlace {
  readonly before: string;
  readonly after: string;
}

/** A glyph number 0 among those that an operator shows; most papers have none, and need no closer look. */
const glyphZero = /<(?:[\dA-F]{4})*?0000/i;

/** veraPDF: PDF/UA-1 7.21.8-1, PDF/A-2a 6.2.11.8-1. */
export function unshownPlaces(pdf: PDFDocument): readonly UnshownPlace[] {
  return pdf.getPages().flatMap((page) => placesOn(page, readContents(page)));
}

function placesOn(page: PDFPage, content: string): readonly UnshownPlace[] {
  if (!glyphZero.test(content)) return [];
  const texts = new Map<number | undefined, string>();
  for (const { id, text } of shownText(page, content)) texts.set(id, (texts.get(id) ?? '') + text);
  return [...texts.values()].flatMap((text) =>
    [...text.matchAll(new RegExp(`${unshown}+`, 'g'))].map(({ 0: gap, index }) => ({
      before: text.slice(0, index).split(unshown).at(-1) ?? '',
      after: text.slice(index + gap.length).split(unshown)[0] ?? '',
    })),
  );
}
