import { findingsOf, type PrivacyDetector } from './finding.ts';

const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{Ll}*\\.?';
/** "født den 3. maj 1971", "født 3/5-71", "født i maj 1971". A year alone says no more than an age in tens. */
const SHAPE = new RegExp(
  `(?<!\\p{L})født\\s(?:den\\s|d\\.\\s?|i\\s)?(?:\\d{1,2}\\.?\\s${MONTH}(?:\\s\\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|${MONTH}\\s\\d{4})`,
  'giu',
);

/** The day or the month somebody was born. */
export const birthDate: PrivacyDetector = (text) =>
  findingsOf(text, SHAPE, {
    kind: 'birth-date',
    what: 'en fødselsdag',
    generalise: 'Skriv alderen rundt: "i halvtredserne".',
  });
