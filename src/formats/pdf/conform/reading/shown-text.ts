import type { PDFPage } from '@cantoo/pdf-lib';
import { glyphTextOf } from './glyph-text.ts';
import { operators } from './operators.ts';

/** A piece of text on a page, with the marked content it stands in; none for what is an artifact. */
export interface ShownText {
  readonly text: string;
  readonly id: number | undefined;
}

/** The text of a page's content in the order it is painted. */
export function* shownText(page: PDFPage, content: string): Generator<ShownText> {
  const textOf = glyphTextOf(page);
  let font = '';
  // Marked content stands in other marked content: Chromium says in a span of its own what a glyph without a font stands for.
  const marked: (number | undefined)[] = [];
  for (const { name, operands } of operators(content)) {
    if (name === 'Tf') font = /\/(\S+)/.exec(operands)?.[1] ?? '';
    else if (name === 'BDC' || name === 'BMC') marked.push(idOf(operands) ?? marked.at(-1));
    else if (name === 'EMC') marked.pop();
    else if (name === 'Tj' || name === 'TJ') yield { text: textOf(font, operands), id: marked.at(-1) };
  }
}

function idOf(operands: string): number | undefined {
  const id = /\/MCID (\d+)/.exec(operands)?.[1];
  return id === undefined ? undefined : Number(id);
}
