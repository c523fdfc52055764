import type { IStylesOptions } from 'docx';

/** Colours of print.css, so that Word, PDF and web look like one house. */
const INK = '1A1A1A';
/** Where the branch has no colour of its own. Without #, as Word writes it. */
export const ACCENT = '0B4A5E';
export const LINE = '9FB0B6';
const TINT = 'EEF4F5';
const DANISH = { value: 'da-DK', eastAsia: 'da-DK', bidirectional: 'da-DK' };
/** Every Word has it, and every LibreOffice a font of the same measures. The paper's own font is not on the reader's machine. */
const FONT = 'Arial';

/** Names of the styles that Word does not bring along itself; read back under the same names. */
export const STYLE = {
  quote: 'Quote',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  code: 'HTMLPreformatted',
  rule: 'Skillelinje',
  footer: 'Footer',
  /** The logo of the branch; no part of the paper's own text. */
  logo: 'Logo',
  endnote: 'EndnoteText',
  /** A second paragraph in an item of a list: Word's own "List Continue", by depth. */
  listContinue: (depth: number) => (depth <= 1 ? 'ListContinue' : `ListContinue${Math.min(depth, 5)}`),
} as const;

/** Twips that each level of a list is moved in. */
export const LIST_STEP = 360;

/** Twips that a quotation is moved in, on both sides. */
export const QUOTE_INDENT = 280;

/** Lines grow with what stands on them. */
const AUTO = 'auto' as const;

/** Its level in the outline is what the list of headings, the bookmarks and the tags of a PDF are made from. */
const heading = (level: number, size: number, before: number, after: number, color: string) => ({
  run: { size, bold: true, color, font: FONT },
  paragraph: {
    spacing: { before, after, line: 264, lineRule: AUTO },
    outlineLevel: level - 1,
    keepNext: true,
    keepLines: true,
  },
});

/** Space below an item in a list, and below anything else. */
const LIST_GAP = 80;
export const PARAGRAPH_GAP = 160;

/** In half points: the text of a paper, and that of one to be read across a table. */
const TEXT_SIZE = 22;
const LARGE_SIZE = 28;

/** All styles of a paper in the colour `accent`. A secretary who changes one in Word changes it everywhere. */
export const wordStyles = (accent: string, largeType = false): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: largeType ? LARGE_SIZE : TEXT_SIZE, color: INK, language: DANISH },
      paragraph: { spacing: { after: PARAGRAPH_GAP, line: 300, lineRule: AUTO } },
    },
    heading1: {
      ...heading(1, 46, 0, 280, accent),
      paragraph: {
        ...heading(1, 46, 0, 280, accent).paragraph,
        border: { bottom: { style: 'single', size: 12, color: accent, space: 8 } },
      },
    },
    heading2: heading(2, 32, 360, 100, accent),
    heading3: heading(3, 25, 280, 80, INK),
    heading4: heading(4, 22, 220, 60, INK),
    heading5: heading(5, 22, 200, 60, INK),
    heading6: heading(6, 22, 200, 60, INK),
    hyperlink: { run: { color: accent, underline: { type: 'single', color: accent } } },
    listParagraph: { paragraph: { spacing: { after: LIST_GAP } } },
    endnoteText: {
      run: { size: 22 },
      paragraph: {
        spacing: { after: 100, line: 264, lineRule: AUTO },
        indent: { left: 480, hanging: 480 },
      },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.quote,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: QUOTE_INDENT, right: QUOTE_INDENT },
        spacing: { before: 120, after: 120 },
        keepLines: true,
        border: { left: { style: 'single', size: 24, color: accent, space: 8 } },
        shading: { type: 'clear', fill: TINT, color: 'auto' },
      },
    },
    {
      id: STYLE.tableText,
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 22 },
      paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: AUTO } },
    },
    {
      id: STYLE.tableHeading,
      name: 'Table Heading',
      basedOn: STYLE.tableText,
      run: { bold: true, color: accent },
      paragraph: { keepNext: true },
    },
    {
      id: STYLE.footer,
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 18, color: '444444' },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    {
      id: STYLE.logo,
      name: 'Logo',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { alignment: 'right', spacing: { before: 0, after: 227, line: 240, lineRule: AUTO } },
    },
    { id: STYLE.code, name: 'HTML Preformatted', basedOn: 'Normal' },
    {
      id: STYLE.rule,
      name: 'Skillelinje',
      basedOn: 'Normal',
      paragraph: { border: { bottom: { style: 'single', size: 6, color: LINE, space: 1 } } },
    },
    ...[1, 2, 3, 4, 5].map((depth) => ({
      id: STYLE.listContinue(depth),
      name: depth === 1 ? 'List Continue' : `List Continue ${depth}`,
      basedOn: 'Normal',
      paragraph: { indent: { left: LIST_STEP * depth }, spacing: { after: 80 } },
    })),
  ],
});
