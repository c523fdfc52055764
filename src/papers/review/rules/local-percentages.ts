import { type Rule, spotOf } from '../rule.ts';

/** "12 pct. af", "andelen", "blandt": what the percentage is a share of. */
const OF_WHAT = /(?<!\p{L})(?:af|blandt|andel\p{L}*|ud af)(?!\p{L})|gange|fra \d+ til/iu;

/** A percentage says what it is a share of (docs/tjekliste.md, S-08). */
export const localPercentages: Rule<object> = (paper) =>
  paper.sentences
    .filter(({ text }) => /\d\s?(?:pct\.|procent\b|%)/u.test(text) && !OF_WHAT.test(text))
    .map((sentence) => ({
      message: 'Sætningen siger ikke, hvad procenten er en andel af.',
      spot: spotOf(sentence),
    }));
