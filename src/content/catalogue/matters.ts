import type { Theme } from './theme.ts';

/** What a theme is about, and how a text is known to speak of it. */
export interface Matter {
  readonly id: string;
  /** In the middle of a sentence: "ventetid på støtte". */
  readonly name: string;
  /** Beginnings of words and turns of phrase that speak of it and of little else: "skærmlæser", "første samtale". */
  readonly signs: readonly string[];
}

/** The matter of a theme. One without signs is never seen in a text. */
export function matterOf({
  id,
  kort,
  sag,
  kendes_paa,
}: Pick<Theme, 'id' | 'kort' | 'sag' | 'kendes_paa'>): Matter {
  return { id, name: sag ?? kort, signs: kendes_paa ?? [] };
}

/** The matters that a text speaks of in so many words; many texts of everyday life speak of none. */
function mattersIn(text: string, matters: readonly Matter[]): readonly Matter[] {
  return matters.filter(({ signs }) => speaksOf(text, signs));
}

/** Whether one of these beginnings of words, in small letters, stands in a text. */
export function speaksOf(text: string, signs: readonly string[]): boolean {
  const lower = text.toLocaleLowerCase('da');
  return signs.some((sign) => beginsAWord(lower, sign));
}

/**
 * Two matters that cannot be one letter: each text speaks clearly of something, and of nothing that the other speaks of.
 * Null when they share a matter, or when one of them could be about anything. Words are all that is seen: a story of
 * waiting that never says "vente", "uger" or "svar" is not known for one.
 */
export function twoMatters(
  one: string,
  other: string,
  matters: readonly Matter[],
): { readonly one: Matter; readonly other: Matter } | null {
  const [here, there] = [mattersIn(one, matters), mattersIn(other, matters)];
  const [first, second] = [here[0], there[0]];
  if (!first || !second || here.some((matter) => there.includes(matter))) return null;
  return { one: first, other: second };
}

function beginsAWord(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1))
    if (at === 0 || !/\p{L}/u.test(text[at - 1] ?? '')) return true;
  return false;
}
