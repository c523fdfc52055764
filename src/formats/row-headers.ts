/** Longer than this it tells what the row says, and does not name it. */
const longestName = 150;
/** "16.30", as the hours of a programme are written. */
const HOUR = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const MONTHS = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
/** "9. december 2026", "Onsdag den 9. december", "Senest 9. december", "2 uger før". */
const DAY = new RegExp(
  `^(?:(?:senest |(?:\\p{L}+dag )?(?:den )?)?\\d{1,2}\\. (?:${MONTHS})(?: \\d{4})?|\\d{1,2} (?:dage?|uger?|måned(?:er)?) (?:før|efter))$`,
  'u',
);

/**
 * Whether the first column of a table names its rows, so that a screen reader can say which row a cell is of: its texts are
 * words and not figures alone, none is blank or still to be filled in, and no two are the same. So do the hours of a programme,
 * each later than the one before, and the days of a plan, also where several things are on one.
 */
export function firstColumnNamesRows(rows: readonly (readonly string[])[]): boolean {
  const names = rows.map(([first = '', ...others]) => (others.length > 0 ? first.trim().toLowerCase() : ''));
  if (names.length === 0) return false;
  if (names.every((name) => HOUR.test(name))) return names.every((name, at) => isLater(name, names[at - 1]));
  if (names.every((name) => DAY.test(name.replaceAll('\u00a0', ' ')))) return true;
  return names.every(isName) && new Set(names).size === names.length;
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= longestName && !text.includes('[indsæt');
}

function isLater(hour: string, before: string | undefined): boolean {
  return before === undefined || Number(hour) > Number(before);
}
