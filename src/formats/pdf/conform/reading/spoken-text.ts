import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { asContent, asElement, kidsOf, structureRoot, typeOf } from '../structure-tree.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';

/** Types whose words go on in the line that they stand in. */
const IN_LINE = new Set(['NonStruct', 'Span', 'Link', 'Code', 'Lbl', 'LBody']);
const CELLS = new Set(['TH', 'TD']);

/** All words of a paper in the order in which they are read aloud: a line for each block and each row, a tab between cells. */
export function spokenText(pdf: PDFDocument): string {
  const root = structureRoot(pdf);
  if (root === undefined) return '';
  const lines = wordsOf(root, pageTexts(pdf), false).split('\n');
  return lines
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').replace(/^ | (?=\t)|(?<=\t) | $/g, ''))
    .filter((line) => line !== '')
    .join('\n');
}

function wordsOf(parent: PDFDict, textOf: PageTexts, inCell: boolean): string {
  return kidsOf(parent)
    .map((kid) => {
      const content = asContent(parent, kid);
      if (content !== undefined) return textOf(content.page, [content.id]);
      const element = asElement(parent, kid)?.dict;
      if (element === undefined) return '';
      const type = typeOf(element);
      const words = wordsOf(element, textOf, inCell || CELLS.has(type));
      if (CELLS.has(type)) return `${words}\t`;
      if (IN_LINE.has(type)) return words;
      return inCell ? ` ${words} ` : `\n${words.replace(/\t$/, '')}\n`;
    })
    .join('');
}
