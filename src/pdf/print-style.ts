import { fontFaces, readStyleSheet } from './style-sheets.ts';

let loaded: Promise<string> | undefined;

/** The style of every printed paper with its font inlined: templates/print.css and Atkinson Hyperlegible Next. Read once. */
export function loadPrintStyle(): Promise<string> {
  loaded ??= Promise.all([fontFaces(), readStyleSheet('print.css')]).then((parts) => parts.join('\n'));
  return loaded;
}
