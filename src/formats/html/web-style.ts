import { fontFaces, readStyleSheet } from '../../disk/style-sheets.ts';

/** How a paper looks on a screen and, when it is printed from there, on paper. */
export interface WebStyle {
  /** templates/web.css with the shipped font inlined. */
  readonly main: string;
  /** templates/print.css, for print alone. */
  readonly print: string;
}

export async function loadWebStyle(): Promise<WebStyle> {
  const [faces, main, print] = await Promise.all([
    fontFaces(),
    readStyleSheet('web.css'),
    readStyleSheet('print.css'),
  ]);
  return { main: `${faces}\n${main}`, print };
}
