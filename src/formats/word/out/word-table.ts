import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { firstColumnNamesRows } from '../../row-headers.ts';
import { type Block, type Span, type TableOpening, wordsOf } from '../block.ts';
import { columnWidths } from './column-widths.ts';
import type { RunWriter } from './word-runs.ts';
import { LINE, STYLE } from './word-styles.ts';

type Row = Block & { readonly kind: 'row' };

const none = { style: 'none', size: 0, color: 'auto' } as const;
const thin = { style: 'single', size: 4, color: LINE } as const;

/** Between two columns, in twips. */
const CELL_GAP = 140;

export interface TableLook {
  /** Of the text, in twips. */
  readonly width: number;
  /** Of the line below the header, as Word writes it: "0B4A5E". */
  readonly accent: string;
}

/**
 * A table with its header row marked as one, repeated on every page and told to a screen reader; no row is torn in two.
 */
export function wordTable(rows: readonly Row[], { width, accent }: TableLook, writer: RunWriter): Table {
  const opening = rows[0]?.opening ?? { header: false, sides: [] };
  const widths = columnWidths(
    rows.map(({ cells }) => cells.map(wordsOf)),
    width,
    !opening.header,
  );
  return new Table({
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: thin,
      insideHorizontal: thin,
      insideVertical: none,
    },
    tableLook: { firstRow: opening.header, firstColumn: headsRows(rows, opening) },
    rows: rows.map((row, index) => {
      const header = opening.header && index === 0;
      // A line that stays with the next: neither a header nor a first row is left alone at the foot of a page.
      const keepNext = index <= (opening.header ? 1 : 0) && index < rows.length - 1;
      return new TableRow({
        cantSplit: true,
        ...(header ? { tableHeader: true } : {}),
        children: row.cells.map((spans, column) =>
          cell(
            spans,
            { header, keepNext, width: widths[column] ?? 0, side: opening.sides[column], accent },
            writer,
          ),
        ),
      });
    }),
  });
}

interface CellLook {
  readonly header: boolean;
  readonly keepNext: boolean;
  readonly width: number;
  readonly side: TableOpening['sides'][number] | undefined;
  readonly accent: string;
}

function cell(spans: readonly Span[], look: CellLook, writer: RunWriter): TableCell {
  return new TableCell({
    width: { size: look.width, type: 'dxa' },
    margins: { left: 0, right: CELL_GAP, top: 0, bottom: 0, marginUnitType: 'dxa' },
    ...(look.header
      ? {
          borders: { bottom: { style: 'single' as const, size: 10, color: look.accent } },
          verticalAlign: 'bottom' as const,
        }
      : {}),
    children: [
      new Paragraph({
        style: look.header ? STYLE.tableHeading : STYLE.tableText,
        ...(look.side ? { alignment: look.side } : {}),
        ...(look.keepNext ? { keepNext: true } : {}),
        children: [...writer.runs(spans, look.width - CELL_GAP)],
      }),
    ],
  });
}

/** As in the PDF: a first column that names its rows heads them, as does one wholly in bold, and the one of a table without a header. */
function headsRows(rows: readonly Row[], opening: TableOpening): boolean {
  const body = opening.header ? rows.slice(1) : rows;
  const named = firstColumnNamesRows(body.map(({ cells }) => cells.map(wordsOf)));
  return (
    !opening.header ||
    named ||
    body.every(({ cells }) => cells[0]?.every(({ bold }) => bold === true) ?? false)
  );
}
