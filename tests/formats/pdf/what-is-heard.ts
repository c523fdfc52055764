import { type PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { bookmarksOf } from '../../../src/formats/pdf/conform/bookmarks.ts';
import {
  asElement,
  kidsOf,
  structureElements,
  typeOf,
} from '../../../src/formats/pdf/conform/structure-tree.ts';
import type { Pictures } from '../../../src/formats/picture.ts';
import { printedBody, textOf } from '../../builders/printed.ts';
import { taggedText } from './tagged-text.ts';

/** Which space it is, and how many there are, is for the eye alone; that there is one is heard. */
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
/** The number of a note follows the word that it belongs to. */
const withoutRaising = (html: string) => html.replace(/<\/?sup>|<span class="mark">(.*?)<\/span>/g, '$1');

interface WrittenAndHeard {
  readonly written: readonly string[];
  readonly heard: readonly string[];
}

/** The words of a paper, and those that a speech program reads in its PDF, in their order. */
export function wordsHeard(pdf: PDFDocument, markdown: string, pictures: Pictures): WrittenAndHeard {
  const written = textOf(withoutRaising(printedBody(markdown, pictures)));
  return { written: wordsOf(written), heard: wordsOf(taggedText(pdf)) };
}

/** The headings of a paper, and the bookmarks of its PDF. */
export function headingsHeard(pdf: PDFDocument, markdown: string, pictures: Pictures): WrittenAndHeard {
  const headings = printedBody(markdown, pictures).match(/<h[1-6][ >].*?<\/h[1-6]>/gs) ?? [];
  return {
    written: headings.map((heading) => textOf(withoutRaising(heading))),
    heard: bookmarksOf(pdf).map(({ title }) => title),
  };
}

/** For each table of a PDF, its first row with figures or words below the header, and whether each row has a heading of its own. */
export function tablesHeard(pdf: PDFDocument): readonly { readonly rows: number; readonly named: number }[] {
  const tables = [...structureElements(pdf)].filter(({ dict }) => typeOf(dict) === 'Table');
  return tables.map(({ dict }) => {
    const rows = elementsIn(dict).flatMap((one) => (typeOf(one) === 'TR' ? [one] : elementsIn(one)));
    const body = rows.filter((row) => elementsIn(row).some((cell) => typeOf(cell) === 'TD'));
    const named = body.filter((row) => scopes(row).includes('Row'));
    return { rows: body.length, named: named.length };
  });
}

function scopes(row: PDFDict): readonly string[] {
  return elementsIn(row).flatMap(
    (cell) => /\/Scope \/(\w+)/.exec(`${cell.lookup(PDFName.of('A'))}`)?.[1] ?? [],
  );
}

function elementsIn(parent: PDFDict): readonly PDFDict[] {
  return kidsOf(parent).flatMap((kid) => asElement(parent, kid)?.dict ?? []);
}
