import { inSmall } from './in-small.ts';
import type { PrivacyLexicon } from './lexicon.ts';
import { patternOf } from './pattern-of.ts';

const READ_BEFORE = 60;
const READ_AFTER = 60;
/** Whoever is asked, quoted or written to by full name in public. */
const ADDRESSED =
  /(?:ifølge|spørgsmål(?:et)? til|(?:åbent\s)?brev til|interview med|svar til|replik til|mener|(?<!\p{L})v\/|skriver|udtaler|oplyser)\s+$/iu;
/** "(S)", "(SF)", "(FS 11.8.)": a party, or the page of a newspaper. */
const LETTERS_AFTER = /^\s*\((?:[A-ZÆØÅ]{1,3}|[A-ZÆØÅ]{1,3}\s\d[\d./ ]*|\p{L}+liste\p{L}*)\)/u;
const AUTHOR_AFTER = /^\s*(?:(?:og|&)\s[\p{Lu}][^.]{0,40})?(?:m\.fl\.|et al\.|\((?:19|20)\d\d\))/u;

/**
 * Whether the name at this place belongs to somebody who speaks, decides or writes in public: a title stands beside it
 * ("forsker Emil Falster", "Lisbeth Balling, formand"), a party, a year of publication, or it is asked or cited.
 */
export function isPublicPerson(
  text: string,
  start: number,
  length: number,
  { publicRoles }: PrivacyLexicon,
): boolean {
  const before = text.slice(Math.max(0, start - READ_BEFORE), start);
  const after = text.slice(start + length, start + length + READ_AFTER);
  const [name, smallBefore, smallAfter] = [text.slice(start, start + length), before, after].map(inSmall);
  const role = `(?:\\p{Ll}+(?:s)?)?${publicRoles}(?:en|et|n|s|erne|e|er)?`;
  const titleBefore = patternOf(
    `(?<!\\p{L})${role}(?:,|:|\\s\\([^)]{1,12}\\)|\\s(?:i|for|på|hos|ved|af)(?:\\s[\\p{L}\\d-]+){1,4},?)?\\s+$`,
    'u',
  );
  const titleAfter = patternOf(
    `^,?\\s*(?:\\(|som\\ser\\s|er\\s|der\\ser\\s|–\\s)?(?:(?:[\\p{Ll}-]+)\\s){0,2}${role}(?!\\p{L})`,
    'u',
  );
  // At the beginning of a sentence the title has a capital too, and stands in what was taken for the name.
  const titleWithin = patternOf(`^${role}\\s`, 'u');
  return (
    titleWithin.test(name ?? '') ||
    titleBefore.test(smallBefore ?? '') ||
    ADDRESSED.test(before) ||
    titleAfter.test(smallAfter ?? '') ||
    LETTERS_AFTER.test(after) ||
    AUTHOR_AFTER.test(after)
  );
}
