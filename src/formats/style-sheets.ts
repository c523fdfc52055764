/** The looks of papers, read where they lie. */
export interface StyleSheets {
  /** The shipped font, Atkinson Hyperlegible Next, as rules of CSS with its files inlined. */
  fontFaces(): Promise<string>;
  /** A style sheet of templates/, such as "print.css". */
  read(name: string): Promise<string>;
  /** The shipped font as a file (woff2) in one of its weights, upright, for the letters of Danish. */
  font(weight: 400 | 700): Promise<Uint8Array>;
}
