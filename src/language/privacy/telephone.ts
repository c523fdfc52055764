import { findingsOf, type PrivacyDetector } from './finding.ts';

/**
 * Eight digits, whole or in pairs or fours, perhaps after +45 or 0045 (Den samlede danske nummerplan, sdfi.dk). Groups
 * of three after a point are a thousands' grouping, and no telephone number.
 */
const SHAPE =
  /(?<![\d.,/-])(?:(?:\+|00)45[ \u00A0]?)?(?:[1-9]\d([ \u00A0.-]?)\d{2}\1\d{2}\1\d{2}|[1-9]\d{3}[ \u00A0]\d{4})(?![\d/-]|[.,]\d)/g;
/** Eight digits that are something else: a date written whole, two years, a CVR number, an amount. */
const WHOLE_DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const TWO_YEARS = /^(?:19|20)\d{2}[ \u00A0](?:19|20)\d{2}$/;
const OTHER_NUMBER_BEFORE = /(?:\bCVR|\bSE|\bEAN|\bP)[- ]?(?:nr\.?|nummer)?[ :]*$/iu;
const UNIT_AFTER = /^[ \u00A0]?(?:kr\b|kroner|pct|procent|mio|personer|borgere|mennesker)/iu;

/** A Danish telephone number. */
export const telephone: PrivacyDetector = (text) =>
  findingsOf(
    text,
    SHAPE,
    {
      kind: 'telephone',
      what: 'et telefonnummer',
      generalise: 'Slet nummeret, eller skriv, hvor man kan spørge: "spørg afdelingen".',
    },
    (match) =>
      !WHOLE_DATE.test(match[0]) &&
      !TWO_YEARS.test(match[0]) &&
      !OTHER_NUMBER_BEFORE.test(text.slice(Math.max(0, match.index - 20), match.index)) &&
      !UNIT_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12)),
  );
