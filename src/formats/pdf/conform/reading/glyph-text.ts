import { PDFDict, PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';
import { streamBytes } from './flate.ts';

/** Stands for a glyph that no character belongs to: the empty box that is shown when no font has the character. */
export const unshown = '\u0000';

/** What the glyphs that an operator shows stand for; `font` and `glyphs` are as they are written in the content of the page. */
export type GlyphText = (font: string, glyphs: string) => string;

type CharactersOfGlyphs = ReadonlyMap<number, string>;

/** Reads the glyphs of one page by the tables that Skia writes beside each font (ISO 32000-1, 9.10.3). */
export function glyphTextOf(page: PDFPage): GlyphText {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const tables = new Map<string, CharactersOfGlyphs>();
  const tableOf = (font: string): CharactersOfGlyphs => {
    const known = tables.get(font);
    if (known !== undefined) return known;
    const stream = fonts?.lookupMaybe(PDFName.of(font), PDFDict)?.lookup(PDFName.of('ToUnicode'));
    const table = stream instanceof PDFRawStream ? tableIn(stream) : new Map<number, string>();
    tables.set(font, table);
    return table;
  };
  return (font, glyphs) => {
    const table = tableOf(font);
    return codes(glyphs)
      .map((code) => table.get(code) ?? unshown)
      .join('');
  };
}

/** The two-byte codes in `<00410042>`. */
function codes(glyphs: string): readonly number[] {
  return (glyphs.match(/[\dA-Fa-f]{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
}

/** The pages of a print share their fonts. */
const READ = new WeakMap<PDFRawStream, CharactersOfGlyphs>();

function tableIn(stream: PDFRawStream): CharactersOfGlyphs {
  const known = READ.get(stream);
  if (known !== undefined) return known;
  const table = readTable(Buffer.from(streamBytes(stream)).toString('latin1'));
  READ.set(stream, table);
  return table;
}

function readTable(program: string): CharactersOfGlyphs {
  const table = new Map<number, string>();
  for (const [, ranges = ''] of program.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of ranges.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      const character = utf16(text).codePointAt(0) ?? 0;
      for (let code = first; code <= Number.parseInt(to, 16); code += 1)
        table.set(code, String.fromCodePoint(character + code - first));
    }
  }
  for (const [, pairs = ''] of program.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of pairs.matchAll(/<(\w+)>\s*<(\w+)>/g))
      table.set(Number.parseInt(code, 16), utf16(text));
  }
  return table;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
