/** Two to six letters, mostly capitals: "STAR", "STU", "IPS". Roman numerals and words all in capitals are others. */
const ABBREVIATION = /(?<![\p{L}\d§-])\p{Lu}{2,6}(?![\p{L}\d-])/gu;
const ROMAN = /^[IVXL]+$/;

/** Abbreviations that a text uses and nowhere explains with a parenthesis, "Styrelsen … (STAR)" or "STAR (Styrelsen …)". */
export function unexplainedAbbreviations(text: string, known: readonly string[]): readonly string[] {
  const used = new Set([...text.matchAll(ABBREVIATION)].map((match) => match[0]));
  return [...used].filter(
    (short) =>
      !known.includes(short) &&
      !ROMAN.test(short) &&
      !text.includes(`(${short})`) &&
      !text.includes(`${short} (`),
  );
}
