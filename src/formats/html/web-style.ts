import type { StyleSheets } from '../style-sheets.ts';

/** How a paper looks on a screen and, when it is printed from there, on paper. */
export interface WebStyle {
  /** templates/web.css with the shipped font inlined. */
  readonly main: string;
  /** templates/print.css, for print alone. */
  readonly print: string;
}

export async function loadWebStyle(styles: StyleSheets): Promise<WebStyle> {
  const [faces, main, print] = await Promise.all([
    styles.fontFaces(),
    styles.read('web.css'),
    styles.read('print.css'),
  ]);
  return { main: `${faces}\n${main}`, print };
}
