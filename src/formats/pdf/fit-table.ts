import type { Tokens } from 'marked';
import { printedWords } from '../../papers/read/printed-words.ts';
import { keepTogether } from './keep-together.ts';
import { widthInEms } from './letter-widths.ts';

const POINTS_PER_MM = 72 / 25.4;
/** Between the margins of a page (templates/print.css), upright and turned, with a little left over for what is rounded. */
const UPRIGHT = 161 * POINTS_PER_MM;
const TURNED = 248 * POINTS_PER_MM;
/** As in templates/print.css: room to the right of a cell, and less of it in a table of seven columns or more. */
const PADDING = 3 * POINTS_PER_MM;
const NARROW_PADDING = 1.5 * POINTS_PER_MM;
const MANY_COLUMNS = 7;
/** The sizes a table may be set in, in points. Nobody is asked to read smaller letters than the last. */
const SIZES = [11, 10, 9] as const;
/** A column whose addresses are broken is this wide, in parts of the size: some sixteen letters. */
const BROKEN_WIDTH = 10;
/** A column is never narrower than this, in parts of the size: a word broken every other letter cannot be read. */
const LEAST_WIDTH = 4;
/** A longer word is an address, or nothing that an eye reads as one. */
const LONGEST_WORD = 30;
/** A shorter text in a column set to the right is a figure with its unit, and stays on one line. */
const LONGEST_FIGURE = 24;

/** How a table is set so that it is never wider than the page. */
export interface TableFit {
  /** In points. */
  readonly size: (typeof SIZES)[number];
  /** On a page that lies on its side. */
  readonly turned: boolean;
  /** Words that may be broken where they do not fit. */
  readonly breaks: (word: string) => boolean;
  /** How wide each column is, in points, where words of it are broken; 0 where it is as wide as it needs to be. */
  readonly widths: readonly number[];
}

/** What stays on one line, and how wide it is at most, in parts of its size. */
interface Piece {
  readonly text: string;
  readonly ems: number;
}

/** What a table asks of the page beside its words, in points. */
export interface TableRoom {
  /** What the quotations and lists around it have taken from the width. */
  readonly inset: number;
  /** What each column needs whatever is in it. */
  readonly floors: readonly number[];
}

/**
 * How a table fits on its page: as it is, or else with its addresses broken, or in smaller letters, or on a page that is turned,
 * or at last with long words broken too. A figure is never broken. Null when nothing helps.
 */
export function fitTable(table: Tokens.Table, { inset, floors }: TableRoom): TableFit | null {
  const columns = columnWords(table);
  const padding = columns.length >= MANY_COLUMNS ? NARROW_PADDING : PADDING;
  const room = (turned: boolean) => (turned ? TURNED : UPRIGHT) - inset - padding * (columns.length - 1);
  const setAt = (size: TableFit['size'], turned: boolean, breaks: TableFit['breaks'], width: number) => {
    const least = columns.map((words, column) =>
      words.reduce(
        (least, { text, ems }) => Math.max(least, size * (breaks(text) ? Math.min(ems, width) : ems)),
        floors[column] ?? 0,
      ),
    );
    if (least.reduce((sum, one) => sum + one, 0) > room(turned)) return null;
    const widths = columns.map((words, column) =>
      words.some(({ text }) => breaks(text)) ? (least[column] ?? 0) + padding : 0,
    );
    return { size, turned, breaks, widths };
  };
  const whole = setAt(SIZES[0], false, none, 0);
  if (whole !== null) return whole;
  for (const turned of [false, true])
    for (const size of SIZES) {
      const found = setAt(size, turned, isAddress, BROKEN_WIDTH);
      if (found !== null) return found;
    }
  const smallest = SIZES[2];
  for (let width = BROKEN_WIDTH; width >= LEAST_WIDTH; width -= 1) {
    const found = setAt(smallest, true, (word) => !isFigure(word) && widthInEms(word, true) > width, width);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a cell of a column set to the right is a figure with its unit, which is read in one glance. */
export function isShort(words: string): boolean {
  return words.length <= LONGEST_FIGURE;
}

/** What stays on one line, column by column. */
function columnWords(table: Tokens.Table): readonly (readonly Piece[])[] {
  return table.header.map((header, column) => [
    ...unbroken(printedWords(header.tokens)).map(piece(true)),
    ...table.rows.flatMap((cells) => {
      const tokens = cells[column]?.tokens ?? [];
      const words = printedWords(tokens);
      const pieces = table.align[column] === 'right' && isShort(words) ? [words] : unbroken(words);
      return pieces.map(piece(tokens.some(({ type }) => type !== 'text')));
    }),
  ]);
}

function piece(bold: boolean): (text: string) => Piece {
  return (text) => ({ text, ems: widthInEms(text, bold) });
}

/** The pieces of a text that a browser sets on one line each: words, and what is kept together. */
export function unbroken(text: string): readonly string[] {
  return keepTogether(text)
    .split(/[ \t\n]+|(?<=\p{L}-)(?=\p{L})/u)
    .filter(Boolean);
}

function isAddress(word: string): boolean {
  return !isFigure(word) && (word.length > LONGEST_WORD || /^https?:|^www\.|\w@\w/.test(word));
}

/** An amount, a date, a range of years, a telephone number: what is left of it would be another one. */
function isFigure(word: string): boolean {
  return /\d/.test(word) && !/\p{L}{4}|[/@]/u.test(word);
}

function none(): boolean {
  return false;
}
