import type { Token, Tokens } from 'marked';
import { printedLine } from '../../papers/read/printed-words.ts';
import { escapeHtml } from '../escape-html.ts';
import { firstColumnNamesRows } from '../row-headers.ts';

/** The words of a maturity profile (src/proposal/maturity.ts), and the bar that each gets. */
const LEVELS = new Map([
  ['På plads', 'level full'],
  ['Delvist', 'level half'],
  ['Mangler', 'level none'],
  ['Ukendt', 'level unknown'],
]);

type Inline = (tokens: Token[]) => string;

/** What the table is about, in words that may be named elsewhere on the page by their id. */
export interface Caption {
  readonly id: string;
  readonly text: string;
}

/**
 * A table whose header cells say what they head (`scope`), so that a screen reader can name row and column.
 * Markdown has no syntax for a header of a row: a first column that names its rows is one (row-headers.ts), a first cell wholly
 * in bold heads its row, and a table whose header row is blank has none, but a first column of row headers (the block of facts
 * on a first page). In a column where
 * every cell is a level of maturity, each cell gets a class, and print.css draws a bar beside the word.
 */
export function renderTable(table: Tokens.Table, inline: Inline, caption?: Caption): string {
  const headless = table.header.every((cell) => cell.text.trim() === '');
  const head = headless
    ? ''
    : `<thead>\n${row(table.header.map((cell) => headerCell(cell, inline)))}</thead>\n`;
  const levels = table.header.map((_, column) => table.rows.every((cells) => levelOf(cells[column])));
  const named = firstColumnNamesRows(
    table.rows.map((cells) => cells.map(({ tokens }) => printedLine(tokens))),
  );
  const body = table.rows.map((cells) =>
    row(
      cells.map((cell, column) =>
        column === 0 && (headless || named || isBold(cell))
          ? element('th scope="row"', cell, inline)
          : element('td', cell, inline, levels[column] ? levelOf(cell) : undefined),
      ),
    ),
  );
  const rows = body.length === 0 ? '' : `<tbody>\n${body.join('')}</tbody>\n`;
  const title =
    caption === undefined ? '' : `<caption id="${caption.id}">${escapeHtml(caption.text)}</caption>\n`;
  return `<table${headless ? ' class="facts"' : ''}>\n${title}${head}${rows}</table>\n`;
}

/** A blank corner heads nothing: as a `th` it would be announced as an empty header. */
function headerCell(cell: Tokens.TableCell, inline: Inline): string {
  return element(cell.text.trim() === '' ? 'td' : 'th scope="col"', cell, inline);
}

function isBold(cell: Tokens.TableCell): boolean {
  return cell.tokens.length === 1 && cell.tokens[0]?.type === 'strong';
}

function levelOf(cell: Tokens.TableCell | undefined): string | undefined {
  return LEVELS.get(cell?.text.trim() ?? '');
}

function element(tag: string, cell: Tokens.TableCell, inline: Inline, level?: string): string {
  const classes = [cell.align, level].filter(Boolean).join(' ');
  const side = classes === '' ? '' : ` class="${classes}"`;
  // Chromium tags no empty cell, and those after it would slip under another heading.
  const content = inline(cell.tokens) || '&nbsp;';
  return `<${tag}${side}>${content}</${tag.slice(0, 2)}>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>\n`;
}
