import { findingsOf, type WordDetector } from './finding.ts';
import { isPublicPerson } from './public-person.ts';

/** Two to four words with capitals after each other, the last perhaps a genitive. */
const CAPITALISED =
  /(?<![\p{L}\d])\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?(?:[ \u00A0]\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\.)){1,3}/gu;
/** What makes two capitals the name of a place, an office or a firm. */
const NOT_A_PERSON =
  /(?:kommune|skole|center|centeret|centret|afdeling|forening|forbund|udvalg|udvalget|råd|rådet|vej|gade|allé|plads|torv|bymidte|sogn|kirke|fond|fonden|hospital|sygehus|gymnasium|havn)s?$/iu;
const SURNAME = /(?:sen|sson|gaard|gård)s?$/u;

/**
 * A given name with a surname, or a surname of the most Danish kind, of somebody who does not speak in public. A given
 * name alone says little, and is let be.
 */
export const fullName: WordDetector = (text, lexicon) =>
  findingsOf(
    text,
    CAPITALISED,
    {
      kind: 'full-name',
      what: 'et fuldt navn',
      generalise: 'Skriv "et medlem", "en mand" eller "en kvinde" i stedet for navnet.',
    },
    ({ 0: match, index }) => {
      if (isPublicPerson(text, index, match.length, lexicon)) return false;
      const words = match.split(/[ \u00A0]/);
      const last = words.at(-1) ?? '';
      if (words.some((word) => NOT_A_PERSON.test(word))) return false;
      const given = words
        .slice(0, -1)
        .some((word) => word.split('-').every((part) => lexicon.givenNames.has(part)));
      return given || (words.length > 1 && SURNAME.test(last) && last.length > 5);
    },
  );
