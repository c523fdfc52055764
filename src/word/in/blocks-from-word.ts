import { type Block, type Side, type Span, wordsOf } from '../block.ts';
import { matchNotes } from './match-notes.ts';
import { type KnownParts, spansFromWord } from './spans-from-word.ts';
import type { WordDocument, WordElement, WordParagraph, WordTable } from './word-element.ts';

/** How the style of the logo is called (see out/word-styles.ts), in small letters. */
export const LOGO_STYLE = 'logo';

/** As many as a table of Word can have. */
const MOST_COLUMNS = 63;
/** As many levels as a list of Word can have, counted from 0. */
const DEEPEST_LEVEL = 8;

/** What is taken over from the paper that a Word file was made from. */
interface WordOrigin extends Pick<KnownParts, 'pictureOf'> {
  readonly sources: readonly (readonly Span[])[];
}

/**
 * The blocks of a Word file in reading order. A note with the same words as a source of its origin
 * keeps its number there, however Word has numbered it since, and a source whose last number was deleted stays in the list.
 */
export function blocksFromWord(document: WordDocument, { sources, pictureOf }: WordOrigin): readonly Block[] {
  const notes = matchNotes(document, sources);
  const known = { numberOf: notes.numberOf, pictureOf };
  const body = document.children.flatMap((element) => blocksOf(element, known));
  return notes.sources.length === 0 ? body : [...withHeading(body), ...notes.sources.map(sourceItem)];
}

function sourceItem(spans: readonly Span[]): Block {
  return { kind: 'item', quote: 0, depth: 1, list: { id: 0, ordered: true, start: 1 }, spans };
}

/** Notes that somebody has put into a paper without sources need a heading to stand under. */
function withHeading(body: readonly Block[]): readonly Block[] {
  const last = body.at(-1);
  if (last?.kind === 'heading' && wordsOf(last.spans) === 'Kilder') return body;
  return [...body, { kind: 'heading', quote: 0, depth: 0, level: 2, spans: [{ text: 'Kilder' }] }];
}

function blocksOf(element: WordElement, known: KnownParts): readonly Block[] {
  if (element.type === 'table') return rows(element, known);
  if (element.type === 'paragraph') return paragraph(element, known);
  return [];
}

function paragraph(element: WordParagraph, known: KnownParts): readonly Block[] {
  const style = (element.styleName ?? '').toLowerCase();
  const around = { quote: /quote|citat/.test(style) ? 1 : 0, depth: continuedDepth(style) };
  if (style === 'skillelinje') return [{ ...around, kind: 'rule' }];
  // The logo is no picture of the paper's own, but words that somebody has typed beside it are.
  const spans = spansFromWord(
    element.children,
    style === LOGO_STYLE ? { ...known, pictureOf: () => undefined } : known,
  );
  if (wordsOf(spans) === '') return [];
  const level = /^heading ([1-6])$/.exec(style)?.[1] ?? (style === 'title' ? '1' : undefined);
  if (level !== undefined) return [{ ...around, kind: 'heading', level: Number(level), spans }];
  if (style === 'html preformatted') return [{ ...around, kind: 'code', spans }];
  if (element.numbering === null) return [{ ...around, kind: 'paragraph', spans }];
  const { isOrdered, level: listLevel } = element.numbering;
  const list = { id: 0, ordered: isOrdered, start: 1 };
  return [
    {
      ...around,
      kind: 'item',
      depth: Math.min(Math.max(Number(listLevel) || 0, 0), DEEPEST_LEVEL) + 1,
      list,
      spans,
    },
  ];
}

/** "List Continue 2" is a further paragraph in an item of a list in a list. */
function continuedDepth(style: string): number {
  const match = /^list continue(?: (\d))?$/.exec(style);
  return match === null ? 0 : Number(match[1] ?? 1);
}

function rows(table: WordTable, known: KnownParts): readonly Block[] {
  const all = table.children
    .filter((row) => row.type === 'tableRow')
    .map((row) =>
      row.children
        .slice(0, MOST_COLUMNS)
        .flatMap(({ colSpan = 1, children }) => [
          cellSpans(children, known),
          ...Array.from({ length: Math.min(colSpan, MOST_COLUMNS) - 1 }, (): readonly Span[] => []),
        ]),
    )
    .map((cells) => cells.slice(0, MOST_COLUMNS));
  const width = Math.max(0, ...all.map((cells) => cells.length));
  const first = table.children.find((row) => row.type === 'tableRow');
  const sides = (first?.children ?? []).map(({ children }) => sideOf(children));
  return all.map((cells, index) => ({
    kind: 'row',
    quote: 0,
    depth: 0,
    opening: index === 0 ? { header: first?.isHeader === true, sides } : null,
    cells: [...cells, ...Array.from({ length: width - cells.length }, (): readonly Span[] => [])],
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
