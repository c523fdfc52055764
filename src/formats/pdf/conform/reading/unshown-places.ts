import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { unshown } from './glyph-text.ts';
import { readContents } from './read-contents.ts';
import { type ShownText, shownText } from './shown-text.ts';

/** Where a character stands that no font has: what is painted before and after it on its page, as far as the next such character. */
export interface UnshownPlace {
  readonly before: string;
  readonly after: string;
}

/** A glyph number 0 among those that an operator shows; most papers have none, and need no closer look. */
const glyphZero = /<(?:[\dA-F]{4})*?0000/i;
/** More than is needed to find the place again. */
const longest = 200;

/** veraPDF: PDF/UA-1 7.21.8-1, PDF/A-2a 6.2.11.8-1. */
export function unshownPlaces(pdf: PDFDocument): readonly UnshownPlace[] {
  return pdf.getPages().flatMap((page) => placesOn(page, readContents(page)));
}

function placesOn(page: PDFPage, content: string): readonly UnshownPlace[] {
  if (!glyphZero.test(content)) return [];
  const shown = [...shownText(page, content)];
  const isArtifact = ({ id }: ShownText) => id === undefined;
  return [shown.filter((text) => !isArtifact(text)), shown.filter(isArtifact)].flatMap(placesIn);
}

function placesIn(shown: readonly ShownText[]): readonly UnshownPlace[] {
  // Marked content that begins anew is mostly another block, or bold words.
  const text = shown
    .map(({ id, text }, index) => (id === shown[index - 1]?.id ? text : ` ${text}`))
    .join('')
    .replace(/\s+/g, ' ');
  return [...text.matchAll(new RegExp(`${unshown}+`, 'g'))].map(({ 0: gap, index }) => ({
    before:
      text
        .slice(Math.max(0, index - longest), index)
        .split(unshown)
        .at(-1) ?? '',
    after: text.slice(index + gap.length, index + gap.length + longest).split(unshown)[0] ?? '',
  }));
}
