import { keepTogetherInWord } from '../../pdf/keep-together.ts';

/** A letter of running text in twips, on average. */
const LETTER = 116;
/** Letters of Arial 11 in twips, as wide as in bold, where most headings of columns stand: no word may be torn. */
const WIDE = 200;
const CAPITAL = 160;
const MIDDLE = 130;
const NARROW = 80;
const PADDING = 160;
/** More words than this in a cell are read over several lines anyway. */
const LONGEST_COUNTED = 140;
/** A word longer than this may be torn after all. */
const LONGEST_WORD = 24;
/** The block of facts on a first page has a narrow first column, as in print. */
const WIDEST_FACT_NAME = 0.25;

/**
 * Shares `width` among the columns by how much they hold: each at least as wide as its longest word, the rest by the length
 * of the text. Word and LibreOffice both follow widths that are given; left to themselves they differ.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  width: number,
  facts: boolean,
): readonly number[] {
  const count = Math.max(...rows.map((cells) => cells.length));
  const columns = Array.from({ length: count }, (_unused, column) =>
    rows.map((cells) => cells[column] ?? ''),
  );
  const least = columns.map((texts) => PADDING + Math.max(...texts.flatMap(wordWidths), 2 * MIDDLE));
  const wanted = columns.map((texts) => PADDING + LETTER * averageLength(texts));
  const limit = facts ? width * WIDEST_FACT_NAME : width;
  const first = Math.min(Math.max(least[0] ?? 0, facts ? longest(columns[0] ?? []) : 0), limit);
  const floors = facts ? [first, ...least.slice(1)] : least;
  const floor = floors.reduce(sum, 0);
  if (floor >= width) return rounded(levelled(floors, width), width);
  const wishes = wanted.map((one, column) =>
    facts && column === 0 ? 0 : Math.max(one - (floors[column] ?? 0), 0),
  );
  const wish = wishes.reduce(sum, 0);
  const spare = width - floor;
  return rounded(
    floors.map((one, column) => one + (wish === 0 ? spare / count : (spare * (wishes[column] ?? 0)) / wish)),
    width,
  );
}

/** Where the words do not fit, the widest columns give way first: a date is not torn for the sake of one long word. */
function levelled(floors: readonly number[], width: number): readonly number[] {
  let level = Math.max(...floors);
  while (floors.reduce((total, one) => total + Math.min(one, level), 0) > width) level -= 20;
  return floors.map((one) => Math.max(Math.min(one, level), 1));
}

function wordWidths(text: string): readonly number[] {
  return keepTogetherInWord(text)
    .split(/[ \n/]+/)
    .map((word) => [...word.slice(0, LONGEST_WORD)].map(letterWidth).reduce(sum, 0));
}

function letterWidth(letter: string): number {
  if (/[mwMWÆ%@—–]/.test(letter)) return WIDE;
  if (/[fijlrtI.,:;'()[\]!|\u00a0-]/.test(letter)) return NARROW;
  return /\p{Lu}/u.test(letter) ? CAPITAL : MIDDLE;
}

function longest(texts: readonly string[]): number {
  return PADDING + LETTER * Math.max(...texts.map((text) => text.length));
}

function averageLength(texts: readonly string[]): number {
  const lengths = texts.map((text) => Math.min(text.length, LONGEST_COUNTED));
  return (Math.max(...lengths) + lengths.reduce(sum, 0) / lengths.length) / 2;
}

function rounded(widths: readonly number[], width: number): readonly number[] {
  const whole = widths.map(Math.floor);
  const last = whole.length - 1;
  return whole.map((one, column) => (column === last ? width - whole.slice(0, last).reduce(sum, 0) : one));
}

function sum(total: number, one: number): number {
  return total + one;
}
