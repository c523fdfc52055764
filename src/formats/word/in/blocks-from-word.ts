import type { Side } from '../../../papers/read/paper-text.ts';
import { type Block, type Span, UNKNOWN_LEVEL, UNKNOWN_LIST, wordsOf } from '../block.ts';
import { listNumber } from './list-number.ts';
import { ALL_WORDS, matchNotes } from './match-notes.ts';
import { sourcePlace } from './source-place.ts';
import { type KnownParts, type NoteNumber, spansFromWord } from './spans-from-word.ts';
import { tableGrid } from './table-grid.ts';
import type { WordDocument, WordElement, WordParagraph, WordTable } from './word-element.ts';

/** How the style of the logo is called (see out/word-styles.ts), in small letters. */
export const LOGO_STYLE = 'logo';

/** Notes that somebody has put into a paper without sources need a heading to stand under. */
const SOURCES_HEADING: Block = { kind: 'heading', quote: 0, depth: 0, level: 2, spans: [{ text: 'Kilder' }] };
/** As many levels as a list of Word can have, counted from 0. */
const DEEPEST_LEVEL = 8;

/** What is taken over from the paper that a Word file was made from. */
interface WordOrigin extends Pick<KnownParts, 'pictureOf'> {
  readonly sources: readonly (readonly Span[])[];
}

/**
 * The blocks of a Word file in reading order. A note with the same words as a source of its origin
 * keeps its number there, however Word has numbered it since, and a source whose last number was deleted stays in the list.
 * Where the sources of its origin are a plain list, notes that somebody has put in go on counting from its end.
 */
export function blocksFromWord(document: WordDocument, { sources, pictureOf }: WordOrigin): readonly Block[] {
  const read = (numberOf: NoteNumber) =>
    document.children.flatMap((element) => blocksOf(element, { numberOf, pictureOf }));
  const listed = sources.length > 0 ? [] : (sourcePlace(read(() => undefined))?.listed ?? []);
  const notes = listed.length > 0 ? matchNotes(document, listed, ALL_WORDS) : matchNotes(document, sources);
  const body = read(notes.numberOf);
  const added = notes.sources.slice(listed.length).map(sourceItem);
  const place = sourcePlace(body);
  if (added.length === 0) return body;
  if (place === null) return [...body, SOURCES_HEADING, ...added];
  return body.toSpliced(listed.length > 0 ? place.end : place.top, 0, ...added);
}

function sourceItem(spans: readonly Span[]): Block {
  return { kind: 'item', quote: 0, depth: 1, list: { id: UNKNOWN_LIST, ordered: true, start: 1 }, spans };
}

function blocksOf(element: WordElement, known: KnownParts): readonly Block[] {
  if (element.type === 'table') return rows(element, known);
  if (element.type === 'paragraph') return paragraph(element, known);
  return [];
}

function paragraph(element: WordParagraph, known: KnownParts): readonly Block[] {
  const style = (element.styleName ?? '').toLowerCase();
  const around = { quote: QUOTE_STYLE.test(style) ? 1 : 0, depth: continuedDepth(style) };
  if (style === 'skillelinje') return [{ ...around, kind: 'rule' }];
  // The logo is no picture of the paper's own, but words that somebody has typed beside it are.
  const spans = spansFromWord(
    element.children,
    style === LOGO_STYLE ? { ...known, pictureOf: () => undefined } : known,
  );
  if (wordsOf(spans) === '') return [];
  const level = levelOf(style);
  if (level !== undefined) return [{ ...around, kind: 'heading', level, spans }];
  if (style === 'html preformatted') return [{ ...around, kind: 'code', spans }];
  if (element.numbering === null) {
    const unknown = style !== '' && !PLAIN_STYLE.test(style) && around.quote === 0;
    return [{ ...around, kind: 'paragraph', spans, ...(unknown ? { ofUnknownStyle: true } : {}) }];
  }
  const { isOrdered, level: listLevel } = element.numbering;
  const list = { id: UNKNOWN_LIST, ordered: isOrdered, start: listNumber(element.indent?.hanging) ?? 1 };
  const depth = Math.min(Math.max(Number(listLevel) || 0, 0), DEEPEST_LEVEL) + 1;
  return [{ ...around, kind: 'item', depth, list, spans }];
}

/** What a quotation is called, in small letters. */
export const QUOTE_STYLE = /quote|citat/;
/** Styles of plain text, in the words of Word, LibreOffice, Pages and Google Docs. */
const PLAIN_STYLE =
  /^(?:normal|default|standard|body|brødtekst|text body|plain text|almindelig tekst|no spacing|ingen afstand|list|listeafsnit|table|endnote|footnote)/;
const DEEPEST_HEADING = 6;

/** "Heading 2", also where somebody has made a style of that name by hand; undefined for what is no heading. */
function levelOf(style: string): number | undefined {
  if (/^(?:title|titel)$/.test(style)) return 1;
  const found = /^(?:heading|overskrift) ?([1-9])?$/.exec(style);
  if (found === null) return undefined;
  return found[1] === undefined ? UNKNOWN_LEVEL : Math.min(Number(found[1]), DEEPEST_HEADING);
}

/** "List Continue 2" is a further paragraph in an item of a list in a list. */
function continuedDepth(style: string): number {
  const match = /^list continue(?: (\d))?$/.exec(style);
  return match === null ? 0 : Number(match[1] ?? 1);
}

function rows(table: WordTable, known: KnownParts): readonly Block[] {
  const all = table.children.filter((row) => row.type === 'tableRow');
  const grid = tableGrid(all);
  const sides = (grid[0] ?? []).map((cell) => sideOf(cell?.children ?? []));
  return grid.map((cells, index) => ({
    kind: 'row',
    quote: 0,
    depth: 0,
    opening: index === 0 ? { header: all[0]?.isHeader === true, sides } : null,
    cells: cells.map((cell) => cellSpans(cell?.children ?? [], known)),
  }));
}

/** The paragraphs of a cell, a line each. */
function cellSpans(children: readonly WordElement[], known: KnownParts): readonly Span[] {
  return children
    .map((child) => spansFromWord([child], known))
    .filter((spans) => wordsOf(spans) !== '')
    .flatMap((spans, index) => (index === 0 ? spans : [{ text: '\n' }, ...spans]));
}

function sideOf(children: readonly WordElement[]): Side {
  const alignment = children.find((child) => child.type === 'paragraph')?.alignment;
  if (alignment === 'right' || alignment === 'end') return 'right';
  return alignment === 'center' ? 'center' : null;
}
