import { rule } from '../../rule.ts';
import { pattern, text } from '../../rule-params.ts';
import { spotOf } from '../../spot.ts';

/** A turn of phrase that must not stand in this paper. */
export const never = rule({
  name: 'aldrig',
  params: {
    required: ['moenster', 'ellers'],
    properties: {
      moenster: pattern('Vendingen, der ikke må stå i nogen sætning.'),
      ellers: text('Det, der bliver sagt, når den gør.'),
    },
  },
  judge: (paper, { moenster, ellers }) =>
    paper.sentences
      .filter(({ text }) => new RegExp(moenster, 'iu').test(text))
      .map((sentence) => ({ message: ellers, spot: spotOf(sentence) })),
});
