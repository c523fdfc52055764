import { type Rule, spotOf } from '../rule.ts';

/** A turn of phrase that must not stand in this paper. */
export const never: Rule<{ readonly moenster: string; readonly ellers: string }> = (
  paper,
  { moenster, ellers },
) =>
  paper.sentences
    .filter(({ text }) => new RegExp(moenster, 'iu').test(text))
    .map((sentence) => ({ message: ellers, spot: spotOf(sentence) }));
