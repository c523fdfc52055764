/** Words as long as this carry the matter: "svarfrist", not "borgere". */
const TELLING = /\p{L}{8,}/gu;
/** How much of a word two endings share: "hjælpemidler" and "hjælpemiddel". */
const STEM = 8;
/** Long words that any demand may have, whatever its matter. */
const FRAME =
  /^(?:kommune|beskæft|arbejds|handicap|funktion|beslutt|forvaltn|borgerne|mennesk|medarbej|virksomh|udvalget|politisk|december|november|september|oktober|januar|februar|samarbej|sammen|mulighe|tilbydes|offentli|indføre)/;
const AMOUNT = /\d[\d.,]*\s*(?:mio\.?|mia\.?|millioner?|t?kr\b|kr\.|kroner)|\bkroner\b/i;

/** The first of the measures that a demand in the branch's own words asks for; null when it asks for something else. */
export function measureAskedFor<T extends { readonly demand: string; readonly title: string }>(
  demand: string,
  measures: readonly T[],
): T | null {
  return measures.find((measure) => sameMatter(demand, `${measure.demand} ${measure.title}`)) ?? null;
}

/** Whether a demand names an amount of money. */
export function namesAmount(demand: string): boolean {
  return AMOUNT.test(demand);
}

/** The two texts have a telling word in common. */
function sameMatter(one: string, other: string): boolean {
  const there = stems(other);
  return [...stems(one)].some((stem) => there.has(stem));
}

function stems(text: string): ReadonlySet<string> {
  const words = text.toLocaleLowerCase('da').match(TELLING) ?? [];
  return new Set(words.filter((word) => !FRAME.test(word)).map((word) => word.slice(0, STEM)));
}
