import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { readContents } from '../../../src/formats/pdf/conform/reading/read-contents.ts';
import { shownText } from '../../../src/formats/pdf/conform/reading/shown-text.ts';
import {
  asContent,
  asElement,
  kidsOf,
  structureRoot,
  typeOf,
} from '../../../src/formats/pdf/conform/structure-tree.ts';

/** Types whose text goes on in the line that it stands in. */
const inLine = new Set(['NonStruct', 'Span', 'Link', 'Code']);
/** What holds blocks, and no text of its own. */
const holdsBlocks = new Set(['Document', 'BlockQuote', 'Sect', 'Div']);

/**
 * What a speech program reads, in the order in which it reads it; the number or dot before a list item is left out.
 * A line for each block, with the white space that is in its text and no other.
 */
export function taggedText(pdf: PDFDocument): string {
  const texts = textsOfPages(pdf);
  const below = (parent: PDFDict): string =>
    kidsOf(parent)
      .map((kid) => {
        const content = asContent(parent, kid);
        if (content !== undefined) return texts.get(content.page)?.get(content.id) ?? '';
        const element = asElement(parent, kid);
        if (element === undefined || typeOf(element.dict) === 'Lbl') return '';
        const isBlock = !inLine.has(typeOf(element.dict)) || holdsBlocks.has(typeOf(parent));
        return isBlock ? `\n${below(element.dict)}\n` : below(element.dict);
      })
      .join('');
  const root = structureRoot(pdf);
  return root === undefined ? '' : below(root).trim();
}

function textsOfPages(pdf: PDFDocument): ReadonlyMap<PDFRef, ReadonlyMap<number, string>> {
  return new Map(
    pdf.getPages().map((page) => {
      const texts = new Map<number, string>();
      for (const { id, text } of shownText(page, readContents(page))) {
        if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + text);
      }
      return [page.ref, texts];
    }),
  );
}
