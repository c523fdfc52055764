import { formatNumber } from '../../danish/number.ts';
import { countWords } from '../../danish/words.ts';
import type { OwnAnswer } from '../../proposal/model/debate.ts';
import { keepsLimit, type Length, type LengthLimit } from './fit-length.ts';

/**
 * What the branch must do when a text is too long with all our own sentences left out: which answer to shorten, and by
 * how much. Null when the text keeps its limit.
 */
export function tooLong(length: Length, limit: LengthLimit, own: readonly OwnAnswer[]): string | null {
  if (keepsLimit(length, limit)) return null;
  const words = Math.max(0, length.words - limit.words);
  const characters = Math.max(0, length.characters - limit.characters);
  const excess = [
    ...(words > 0 ? [`${formatNumber(words)} ord`] : []),
    ...(characters > 0 ? [`${formatNumber(characters)} tegn`] : []),
  ].join(' og ');
  const longest = own
    .filter((one) => one.text !== null)
    .toSorted((a, b) => sizeOf(b, words > 0) - sizeOf(a, words > 0))[0];
  const remedy = longest
    ? `Forkort ${longest.name} (${longest.path} i svar.yaml); det er jeres længste svar her.`
    : 'Vælg en kortere indsats, eller spørg avisen, om I må skrive længere.';
  return `Teksten er ${excess} for lang, også når alle vores egne sætninger er taget ud. Vi klipper ikke i jeres ord. ${remedy}`;
}

function sizeOf({ text }: OwnAnswer, inWords: boolean): number {
  return inWords ? countWords(text ?? '') : (text ?? '').length;
}
