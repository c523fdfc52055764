/** Longer than this it tells what the row says, and does not name it. */
const longestName = 150;

/**
 * Whether the first column of a table names its rows, so that a screen reader can say which row a cell is of: its texts are
 * words and not figures alone, none is blank or still to be filled in, and no two are the same.
 */
export function firstColumnNamesRows(rows: readonly (readonly string[])[]): boolean {
  const names = rows.map(([first = '', ...others]) => (others.length > 0 ? first.trim().toLowerCase() : ''));
  return names.length > 0 && names.every(isName) && new Set(names).size === names.length;
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= longestName && !text.includes('[indsæt');
}
