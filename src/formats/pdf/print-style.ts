import type { StyleSheets } from '../style-sheets.ts';

/** The style of every printed paper. */
export interface PrintStyle {
  /** Atkinson Hyperlegible Next, inlined. */
  readonly fonts: string;
  /** templates/print.css. */
  readonly style: string;
}

export async function loadPrintStyle(styles: StyleSheets): Promise<PrintStyle> {
  const [fonts, style] = await Promise.all([styles.fontFaces(), styles.read('print.css')]);
  return { fonts, style };
}
