import { findPassives } from '../../../../language/passive.ts';
import { rule } from '../../rule.ts';
import { count } from '../../rule-params.ts';
import { spotOf } from '../../spot.ts';

/** Not too many sentences hide who acts. */
export const passive = rule({
  name: 'passiv',
  params: {
    required: ['hoejst_pct'],
    properties: { hoejst_pct: count('Så mange af hundrede sætninger må være i passiv.') },
  },
  judge: (paper, { hoejst_pct }) => {
    const hiding = paper.sentences.filter(({ text }) => findPassives(text).length > 0);
    const share =
      paper.sentences.length === 0 ? 0 : Math.round((100 * hiding.length) / paper.sentences.length);
    const [first] = hiding;
    return share > hoejst_pct && first
      ? [
          {
            message: `${share} ud af 100 sætninger siger ikke, hvem der gør det: »${findPassives(first.text)[0]?.trim()}«. Her er den første.`,
            spot: spotOf(first),
          },
        ]
      : [];
  },
});
