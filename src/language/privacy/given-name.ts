import type { PrivacyLexicon } from './lexicon.ts';
import { isPublicPerson } from './public-person.ts';

const WORD = /(?<![\p{L}\d])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?=['’]?(?![\p{L}\d]))/gu;
const AT_BEGINNING = /(?:^|[.!?:»"”]\s*|\n\s*|[-–•]\s)$/u;
/** "Anna Anchers Plads", "Hans Christian Andersen-skolen": a name that names a place. */
const PLACE_AFTER =
  /^(?:['’]?s?\s\p{Lu}\p{Ll}+){0,2}\s?(?:Plads|Vej|Gade|Skole|Hus|Kirke|Torv|Kollegium)(?!\p{L})/u;

export interface NamePlace {
  readonly start: number;
  readonly length: number;
}

/** Where a given name stands that belongs to a private person. A genitive counts ("Kaspers"). */
export function givenNamesIn(text: string, lexicon: PrivacyLexicon): readonly NamePlace[] {
  return [...text.matchAll(WORD)]
    .filter(({ 0: word, index }) => {
      const name = nameIn(word, lexicon);
      if (name === undefined) return false;
      if (lexicon.alsoWords.has(name) && AT_BEGINNING.test(text.slice(Math.max(0, index - 3), index)))
        return false;
      const after = text.slice(index + word.length, index + word.length + 60);
      if (PLACE_AFTER.test(after) || lexicon.chains.has(`${word}${/^ \p{Lu}\p{L}+/u.exec(after)?.[0] ?? ''}`))
        return false;
      const surname = /^(?:\s\p{Lu}(?:\p{Ll}+|\.)(?:-\p{Lu}\p{Ll}+)?){1,3}/u.exec(after)?.[0] ?? '';
      const start =
        index - (/(?:\p{Lu}\p{Ll}+\s)+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0);
      return !isPublicPerson(text, start, index + word.length + surname.length - start, lexicon);
    })
    .map(({ 0: word, index }) => ({ start: index, length: word.length }));
}

function nameIn(word: string, { givenNames }: PrivacyLexicon): string | undefined {
  const candidates = [word, word.replace(/s$/u, ''), ...word.split('-')];
  return candidates.find((candidate) => givenNames.has(candidate));
}
