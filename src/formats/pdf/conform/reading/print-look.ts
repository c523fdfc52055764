import type { PDFDocument } from '@cantoo/pdf-lib';
import { operators } from './operators.ts';
import { readContents } from './read-contents.ts';
import { shownText } from './shown-text.ts';

/** What a print shows, as far as it can be held against the text it was made from. */
export interface PrintLook {
  /** The letters that are no artifact, page after page in the order they are painted, without spaces. */
  readonly letters: string;
  /** How large the text is set: 1 is as the style says; a browser sets all of it smaller when something is wider than the page. */
  readonly scale: number;
}

/** From the pixels of CSS, 96 an inch, to the points of a page. */
const POINTS_PER_PIXEL = 0.75;

/** Looks at a print as the browser made it: before anything is changed in it. */
export function printLook(pdf: PDFDocument): PrintLook {
  const letters: string[] = [];
  let scale = 1;
  for (const page of pdf.getPages()) {
    const content = readContents(page);
    scale = Math.min(scale, scaleOf(content));
    for (const { text, id } of shownText(page, content)) if (id !== undefined) letters.push(text);
  }
  return { letters: letters.join('').replace(/\s+/g, ''), scale };
}

/** By the first text of a page that belongs to it: all of a page is set in one scale. */
function scaleOf(content: string): number {
  const outer: number[] = [];
  let scale = 1;
  let isTagged = false;
  for (const { name, operands } of operators(content)) {
    if (name === 'q') outer.push(scale);
    else if (name === 'Q') scale = outer.pop() ?? 1;
    else if (name === 'cm') scale *= Math.abs(Number(operands.split(/\s+/)[0]));
    else if (name === 'BDC') isTagged ||= operands.includes('/MCID');
    else if (isTagged && (name === 'Tj' || name === 'TJ')) return scale / POINTS_PER_PIXEL;
  }
  return 1;
}
