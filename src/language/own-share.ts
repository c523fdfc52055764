import { splitSentences } from '../danish/sentences.ts';
import { countWords } from '../danish/words.ts';

/** How much of a text is written by the one who signs it. */
export interface OwnShare {
  readonly words: number;
  readonly ownWords: number;
  /** 0–100, rounded. */
  readonly percentOfWords: number;
  readonly sentences: number;
  /** Sentences where at least half the words are their own. */
  readonly ownSentences: number;
  /** Too little for an editor to hear a voice. */
  readonly low: boolean;
}

/** Below this an editor hears the form and not the branch. Our own judgement; no source gives a figure. */
const ENOUGH_PERCENT = 40;

/** How much of a text, a paragraph a line, stands in the given texts, sentence by sentence. */
export function ownShare(written: string, own: readonly string[]): OwnShare {
  const fragments = own.flatMap((text) => splitSentences(text)).map(comparable);
  const sentences = written.split('\n').flatMap(splitSentences);
  const counted = sentences.map((sentence) => {
    const text = comparable(sentence);
    const inside = fragments.filter((fragment) => fragment !== '' && text.includes(fragment));
    const ownWords = inside.some((fragment) => fragment === text)
      ? countWords(text)
      : Math.min(
          countWords(text),
          inside.reduce((sum, fragment) => sum + countWords(fragment), 0),
        );
    return { words: countWords(text), ownWords };
  });
  const words = counted.reduce((sum, one) => sum + one.words, 0);
  const ownWords = counted.reduce((sum, one) => sum + one.ownWords, 0);
  const percentOfWords = words === 0 ? 0 : Math.round((100 * ownWords) / words);
  return {
    words,
    ownWords,
    percentOfWords,
    sentences: sentences.length,
    ownSentences: counted.filter((one) => one.ownWords * 2 >= one.words).length,
    low: percentOfWords < ENOUGH_PERCENT,
  };
}

/** Letters and digits only, so that a capital, a dash or a stop makes no difference. */
function comparable(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
