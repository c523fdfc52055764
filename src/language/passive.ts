/** Words that end in -s and are no passive verbs, whatever they look like. */
const NOT_PASSIVE =
  /^(?:findes|synes|lykkes|mødes|trives|mindes|deres|vores|jeres|alles|ellers|således|undertiden|følges|enes|længes|skyldes|slås|ses|høres|tales|mislykkes|færdes|omgås|kendes|.*(?:enes|ernes|ets|ens|ers|eres navn))$/iu;
const S_FORM =
  /(?<!\p{L})(?:kan|skal|må|vil|bør|at|,)?\s*(\p{Ll}{2,}(?:[^aeiouyæøå]es|[aeiouyæøå]s))(?!\p{L})/gu;
const BLIVE =
  /(?<!\p{L})(?:bliver|blev|blive|blevet)(?:\s+\p{Ll}+){0,2}?\s+\p{Ll}{3,}(?:et|t|ede)(?!\p{L})/giu;
/** Nouns and adjectives after "blive": "bliver lettet" is passive, "bliver et" and "blev det" are not. */
const NOT_PARTICIPLE =
  /\s(?:et|det|lidt|let|alt|blot|godt|svært|nemt|klart|kendt|mindst|sent|først|stort|straks)$/iu;

/** Places in a sentence where the verb is in the passive: "behandles", "blev afvist". An estimate, meant as advice. */
export function findPassives(sentence: string): readonly string[] {
  const withBlive = [...sentence.matchAll(BLIVE)]
    .map((match) => match[0])
    .filter((found) => !NOT_PARTICIPLE.test(found));
  const withS = [...sentence.matchAll(S_FORM)]
    .map((match) => match[1] as string)
    .filter((word) => /(?:er|r|l|k|t|d|m|n|g|v|b|p|f|s|j)es$/u.test(word) && !NOT_PASSIVE.test(word));
  return [...withBlive, ...withS];
}
