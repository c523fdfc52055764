import type { Token, Tokens } from 'marked';
import { decodeEntities } from '../../papers/read/entities.ts';
import { printedLine, printedWords } from '../../papers/read/printed-words.ts';
import { escapeHtml } from '../escape-html.ts';
import { firstColumnNamesRows } from '../row-headers.ts';
import { fitTable, isShort, type TableFit, unbroken } from './fit-table.ts';

/** In points: 32 mm. */
const OWN_WIDTH = 91;

type Inline = (tokens: Token[]) => string;

/** What the table is about, in words that may be named elsewhere on the page by their id. */
interface Caption {
  readonly id: string;
  readonly text: string;
}

interface TableOptions {
  readonly caption?: Caption;
  /** What the quotations and lists around it have taken from the width of the page, in points. */
  readonly inset?: number;
  /** Called when it fits on no page, however it is set. */
  readonly tooWide?: () => void;
}

/**
 * A table whose header cells say what they head (`scope`), so that a screen reader can name row and column.
 * Markdown has no syntax for a header of a row: a first column that names its rows is one (row-headers.ts), a first cell wholly
 * in bold heads its row, and a table whose header row is blank has none, but a first column of row headers (the block of facts
 * on a first page).
 */
export function renderTable(
  table: Tokens.Table,
  inline: Inline,
  { caption, inset = 0, tooWide }: TableOptions = {},
): string {
  const headless = isHeadless(table);
  const fit = fitTable(table, { inset, floors: floorsOf(table) });
  if (fit === null) tooWide?.();
  const setCell =
    fit === null
      ? inline
      : (tokens: Token[]) => withBreaks(inline(tokens), unbroken(printedWords(tokens)), fit.breaks);
  const head = headless
    ? ''
    : `<thead>\n${row(table.header.map((cell) => headerCell(cell, setCell)))}</thead>\n`;
  const named = firstColumnNamesRows(
    table.rows.map((cells) => cells.map(({ tokens }) => printedLine(tokens))),
  );
  const body = table.rows.map((cells) =>
    row(
      cells.map((cell, column) =>
        column === 0 && (headless || named || isBold(cell))
          ? element('th scope="row"', cell, setCell)
          : element('td', cell, setCell),
      ),
    ),
  );
  const rows = body.length === 0 ? '' : `<tbody>\n${body.join('')}</tbody>\n`;
  const title =
    caption === undefined ? '' : `<caption id="${caption.id}">${escapeHtml(caption.text)}</caption>\n`;
  const classes = [headless && 'facts', ...classesOf(fit)].filter(Boolean).join(' ');
  return `<table${classes === '' ? '' : ` class="${classes}"`}>\n${title}${columns(fit)}${head}${rows}</table>\n`;
}

function isHeadless(table: Tokens.Table): boolean {
  return table.header.every((cell) => cell.text.trim() === '');
}

/** The first column of the block of facts has a width of its own in print.css. */
function floorsOf(table: Tokens.Table): readonly number[] {
  const headless = isHeadless(table);
  return table.header.map((_, column) => (headless && column === 0 ? OWN_WIDTH : 0));
}

function classesOf(fit: TableFit | null): readonly string[] {
  if (fit === null) return [];
  return [...(fit.size === 11 ? [] : [`set-${fit.size}`]), ...(fit.turned ? ['turned'] : [])];
}

function columns(fit: TableFit | null): string {
  if (fit === null || fit.widths.every((width) => width === 0)) return '';
  const pixels = fit.widths.map((width) => Math.round((width * 4) / 3));
  return `<colgroup>${pixels.map((width) => (width === 0 ? '<col>' : `<col width="${width}">`)).join('')}</colgroup>\n`;
}

/** Lets the words break that may; where one of them goes on behind a tag, all of the cell may. */
function withBreaks(html: string, words: readonly string[], breaks: (word: string) => boolean): string {
  let left = words.filter(breaks).length;
  if (left === 0) return html;
  const broken = html.replace(/(<[^>]*>)|[^<\s]+/g, (part, tag?: string) =>
    tag === undefined
      ? unbroken(part)
          .map((word) => {
            if (!breaks(decodeEntities(word))) return word;
            left -= 1;
            return `<span class="long">${word}</span>`;
          })
          .join('')
      : part,
  );
  return left > 0 ? `<span class="long">${html}</span>` : broken;
}

/** A blank corner heads nothing: as a `th` it would be announced as an empty header. */
function headerCell(cell: Tokens.TableCell, inline: Inline): string {
  return element(cell.text.trim() === '' ? 'td' : 'th scope="col"', cell, inline);
}

function isBold(cell: Tokens.TableCell): boolean {
  return cell.tokens.length === 1 && cell.tokens[0]?.type === 'strong';
}

function element(tag: string, cell: Tokens.TableCell, inline: Inline): string {
  const long = tag === 'td' && cell.align === 'right' && !isShort(printedWords(cell.tokens)) && 'text';
  const classes = [cell.align, long].filter(Boolean).join(' ');
  const side = classes === '' ? '' : ` class="${classes}"`;
  // Chromium tags no empty cell, and those after it would slip under another heading.
  const content = inline(cell.tokens) || '&nbsp;';
  return `<${tag}${side}>${content}</${tag.slice(0, 2)}>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>\n`;
}
