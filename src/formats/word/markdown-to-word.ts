import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { type Result, success } from '../../fault.ts';
import { readPaper } from '../../papers/read/read-paper.ts';
import { accentOf, type Branding } from '../branding.ts';
import type { Pictures } from '../picture.ts';
import { readZip } from '../zip/read-zip.ts';
import { writeZip } from '../zip/write-zip.ts';
import { type Block, type Span, wordsOf } from './block.ts';
import { blocksFromMarkdown } from './blocks-from-markdown.ts';
import { settlePackage } from './out/settle-package.ts';
import { wordBody } from './out/word-body.ts';
import { wordNumbering } from './out/word-numbering.ts';
import { wordPicture } from './out/word-picture.ts';
import { createRunWriter } from './out/word-runs.ts';
import { ACCENT, STYLE, wordStyles } from './out/word-styles.ts';
import { sourceNotes } from './source-notes.ts';

export interface WordOptions {
  /** Kept in the document, so that its text can find its way back: see merge-word.ts. */
  readonly origin?: string;
  /** Those that the Markdown names, by the address it gives them. */
  readonly pictures?: Pictures;
  /** The colour and logo of the branch that sends it. */
  readonly branding?: Branding;
}

/** Under this name the origin lies among the document's own properties. */
export const ORIGIN_PROPERTY = 'brobygger';

// A4 with the margins of print.css, in twips.
const PAGE = { width: 11906, height: 16838 };
const SIDE_MARGIN = 1361;
const TEXT_WIDTH = PAGE.width - 2 * SIDE_MARGIN;
/** As in print.css, in twips. */
const LOGO_ROOM = { width: 3969, height: 680 };
const OUR_OWN = { files: 1000, bytes: 2 ** 28 };

/**
 * A finished paper as a Word document: real headings, lists, table headers and endnotes, in Danish, with a title. The same
 * paper and options give the same bytes. Faults: those of readPaper.
 */
export async function markdownToWord(
  markdown: string,
  options: WordOptions = {},
): Promise<Result<Uint8Array>> {
  const paper = readPaper(markdown);
  if (!paper.ok) return paper;
  const blocks = blocksFromMarkdown(paper.value.parts).map(({ block }) => block);
  const notes = sourceNotes(blocks);
  const body = notes?.body ?? blocks;
  const accent =
    accentOf(options.branding ?? {})
      ?.slice(1)
      .toUpperCase() ?? ACCENT;
  const pictures = options.pictures ?? new Map();
  const writer = createRunWriter({ sources: notes?.sources.length ?? 0, pictures });
  const author = authorOf(blocks);
  const document = new Document({
    title: paper.value.title,
    creator: author,
    lastModifiedBy: author,
    ...(options.origin ? { customProperties: [{ name: ORIGIN_PROPERTY, value: options.origin }] } : {}),
    styles: wordStyles(accent, options.branding?.largeType),
    numbering: wordNumbering(body, accent),
    endnotes: endnotes(notes?.sources ?? []),
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: {
              top: 1247,
              bottom: 1361,
              left: SIDE_MARGIN,
              right: SIDE_MARGIN,
              header: 708,
              footer: 624,
            },
          },
        },
        footers: { default: footer(paper.value.title) },
        children: [...logo(options.branding ?? {}), ...wordBody(body, { width: TEXT_WIDTH, accent }, writer)],
      },
    ],
  });
  const files = readZip(await Packer.toBuffer(document), OUR_OWN);
  return files.ok ? success(writeZip(settlePackage(files.value))) : files;
}

/** Who the paper says it is from: "Fra" in the block of facts at its head. */
function authorOf(blocks: readonly Block[]): string {
  const from = blocks.find((block) => block.kind === 'row' && wordsOf(block.cells[0] ?? []) === 'Fra');
  return from?.kind === 'row' ? wordsOf(from.cells[1] ?? []) : '';
}

/** Above the title, and read aloud before it, as in the PDF. */
function logo({ logo }: Branding): readonly Paragraph[] {
  if (logo === undefined) return [];
  return [
    new Paragraph({ style: STYLE.logo, children: [wordPicture(logo.picture, logo.text, LOGO_ROOM, 1)] }),
  ];
}

function endnotes(sources: readonly (readonly Span[])[]): Record<string, { children: Paragraph[] }> {
  // A picture in a source is its description: a note is one line of text.
  const writer = createRunWriter({ sources: 0, pictures: new Map() });
  return Object.fromEntries(
    sources.map((spans, index) => [
      String(index + 1),
      {
        children: [
          new Paragraph({
            style: STYLE.endnote,
            children: [new TextRun({ children: [new Tab()] }), ...writer.runs(spans, TEXT_WIDTH)],
          }),
        ],
      },
    ]),
  );
}

/** The title and "Side 2 af 9" at the foot of every page. */
function footer(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: 'right', position: TEXT_WIDTH }],
        children: [
          new TextRun(shorten(title)),
          new TextRun({ children: [new Tab(), 'Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

const LONGEST_FOOT = 72;

function shorten(title: string): string {
  if (title.length <= LONGEST_FOOT) return title;
  const cut = title.slice(0, LONGEST_FOOT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_FOOT / 2)).trimEnd()} …`;
}
