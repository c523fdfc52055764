/** Words as long as this carry the matter: "svarfrist", not "borgere". */
const TELLING = /\p{L}{8,}/gu;
/** How much of a word two endings share: "hjælpemidler" and "hjælpemiddel". */
const STEM = 8;
/** Long words that any text of the field may have, whatever its matter. */
const FRAME =
  /^(?:kommune|beskæft|arbejds|handicap|funktion|beslutt|forvaltn|borgerne|mennesk|medarbej|virksomh|udvalget|politisk|december|november|september|oktober|januar|februar|samarbej|sammen|mulighe|tilbydes|offentli|indføre|fuldtids|personer|danmarks|statistik|efterfølg|formiddag|eftermiddag)/;

/** Whether two texts have a telling word in common, endings aside. */
export function shareTellingWord(one: string, other: string): boolean {
  const there = stems(other);
  return [...stems(one)].some((stem) => there.has(stem));
}

function stems(text: string): ReadonlySet<string> {
  const words = text.toLocaleLowerCase('da').match(TELLING) ?? [];
  return new Set(words.filter((word) => !FRAME.test(word)).map((word) => word.slice(0, STEM)));
}
