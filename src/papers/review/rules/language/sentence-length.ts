import { countWords } from '../../../../danish/words.ts';
import { rule } from '../../rule.ts';
import { count } from '../../rule-params.ts';
import { spotOf } from '../../spot.ts';

/** No sentence is longer than a reader can hold. */
export const sentenceLength = rule({
  name: 'saetningslaengde',
  params: { required: ['hoejst_ord'], properties: { hoejst_ord: count('Så mange ord må en sætning have.') } },
  judge: (paper, { hoejst_ord }) =>
    paper.sentences
      .map((sentence) => ({ sentence, words: countWords(sentence.text) }))
      .filter(({ words }) => words > hoejst_ord)
      .map(({ sentence, words }) => ({
        message: `Sætningen har ${words} ord; højst ${hoejst_ord}.`,
        spot: spotOf(sentence),
      })),
});
