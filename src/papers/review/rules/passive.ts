import { findPassives } from '../../../language/passive.ts';
import { type Rule, spotOf } from '../rule.ts';

/** Not too many sentences hide who acts. */
export const passive: Rule<{ readonly hoejst_pct: number }> = (paper, { hoejst_pct }) => {
  const hiding = paper.sentences.filter(({ text }) => findPassives(text).length > 0);
  const share = paper.sentences.length === 0 ? 0 : Math.round((100 * hiding.length) / paper.sentences.length);
  const [first] = hiding;
  return share > hoejst_pct && first
    ? [
        {
          message: `${share} ud af 100 sætninger siger ikke, hvem der gør det: »${findPassives(first.text)[0]?.trim()}«. Her er den første.`,
          spot: spotOf(first),
        },
      ]
    : [];
};
