import { type Rule, spotOf } from '../rule.ts';

const OFFER =
  /(?<!\p{L})(?:vi|I|jer|vores medlemmer|de)(?!\p{L})[^.]*(?:gerne|kommer|hjælper|tilbyder|giver|inviterer|byder|holder|klar|velkomne?|finder|læser|stiller|møder)|giver vi|(?:gerne|derfor) .*(?:vi|os)(?!\p{L})|invit|velkommen|kom og|lad os/iu;

/** The piece ends with an offer or an invitation (docs/tjekliste.md, D-12). */
export const constructiveEnd: Rule<object> = (paper) => {
  const text = paper.blocks.filter(
    (block) => block.kind === 'paragraph' && !/^\*[^*].*\*$/s.test(block.markdown.trim()),
  );
  const last = text.at(-1);
  return last && OFFER.test(last.excerpt)
    ? []
    : [{ message: 'Slutningen byder ikke ind med noget.', ...(last ? { spot: spotOf(last) } : {}) }];
};
