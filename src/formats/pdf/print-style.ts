import { fontFaces, readStyleSheet } from '../../disk/style-sheets.ts';

/** The style of every printed paper. */
export interface PrintStyle {
  /** Atkinson Hyperlegible Next, inlined. */
  readonly fonts: string;
  /** templates/print.css. */
  readonly style: string;
}

let loaded: Promise<PrintStyle> | undefined;

/** Read once. */
export function loadPrintStyle(): Promise<PrintStyle> {
  loaded ??= Promise.all([fontFaces(), readStyleSheet('print.css')]).then(([fonts, style]) => ({
    fonts,
    style,
  }));
  return loaded;
}
