import { type Result, success } from '../fault.ts';
import { htmlPage } from './html-page.ts';
import { paperHtml } from './paper-html.ts';
import { printRenderer } from './print-renderer.ts';
import { readPaper } from './read-paper.ts';

export interface PrintablePage {
  readonly html: string;
  /** The words of the first heading at the top level. */
  readonly title: string;
}

/**
 * Turns a finished paper into one self-contained HTML page, ready to print.
 * `style` is the whole style sheet with its fonts inlined (see print-style.ts). Faults: those of readPaper.
 */
export function markdownToHtml(markdown: string, options: { readonly style: string }): Result<PrintablePage> {
  const paper = readPaper(markdown);
  if (!paper.ok) return paper;
  const { tokens, title } = paper.value;
  const html = htmlPage({ title, body: paperHtml(tokens, printRenderer()), style: options.style });
  return success({ html, title });
}
