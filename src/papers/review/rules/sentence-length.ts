import { countWords } from '../../../danish/words.ts';
import { type Rule, spotOf } from '../rule.ts';

/** No sentence is longer than a reader can hold. */
export const sentenceLength: Rule<{ readonly hoejst_ord: number }> = (paper, { hoejst_ord }) =>
  paper.sentences
    .map((sentence) => ({ sentence, words: countWords(sentence.text) }))
    .filter(({ words }) => words > hoejst_ord)
    .map(({ sentence, words }) => ({
      message: `Sætningen har ${words} ord; højst ${hoejst_ord}.`,
      spot: spotOf(sentence),
    }));
