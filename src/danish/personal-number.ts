/** Where in a text something is shaped like a CPR number. The number itself is never part of the result. */
export interface PersonalNumberMatch {
  readonly start: number;
  readonly length: number;
  /** Day plus 60, as in numbers given for administrative use: less certain than an ordinary date. */
  readonly administrative: boolean;
}

/**
 * Six digits that can be a date, perhaps a separator or the end of a line, four digits, and no digit on either side. Modulus 11 is left out
 * on purpose: since 2007 valid numbers are issued without it (cpr.dk, personnumre uden kontrolciffer).
 */
const SHAPE =
  /(?<!\d)(\d{2})(\d{2})\d{2}[ \u00A0\u202F]?[-\u2010-\u2015\u2212./]?(?:[ \u00A0\u202F]|\r?\n)?\d{4}(?!\d)/g;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ADMINISTRATIVE = 60;

/** Every place in the text that is shaped like a CPR number with a plausible date. */
export function findPersonalNumbers(text: string): readonly PersonalNumberMatch[] {
  return [...text.matchAll(SHAPE)].flatMap((match) => {
    const day = Number(match[1]);
    const administrative = day > ADMINISTRATIVE;
    const longest = DAYS_IN_MONTH[Number(match[2]) - 1] ?? 0;
    const plainDay = administrative ? day - ADMINISTRATIVE : day;
    if (plainDay < 1 || plainDay > longest) return [];
    return [{ start: match.index, length: match[0].length, administrative }];
  });
}

/** The text with every digit of such a number made unreadable. Length and columns stay the same. */
export function maskPersonalNumbers(text: string): string {
  let masked = '';
  let end = 0;
  for (const { start, length } of findPersonalNumbers(text)) {
    masked += text.slice(end, start) + text.slice(start, start + length).replace(/\d/g, '•');
    end = start + length;
  }
  return masked + text.slice(end);
}
