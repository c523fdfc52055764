import { rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

const OFFER =
  /(?<!\p{L})(?:vi|I|jer|vores medlemmer|de)(?!\p{L})[^.]*(?:gerne|kommer|hjælper|tilbyder|giver|inviterer|byder|holder|klar|velkomne?|finder|læser|stiller|møder)|(?:udvalget|byrådet|kommunen|avisen|alle) kan (?:få|se|låne|læse|besøge|komme)(?!\p{L})|giver vi|(?:gerne|derfor) .*(?:vi|os)(?!\p{L})|invit|velkommen|kom og|lad os/iu;

/** The piece ends with an offer or an invitation. */
export const constructiveEnd = rule({
  name: 'slutning',
  params: {},
  judge: (paper) => {
    const text = paper.blocks.filter(
      (block) => block.kind === 'paragraph' && !/^\*[^*].*\*$/s.test(block.markdown.trim()),
    );
    const last = text.at(-1);
    return last && OFFER.test(last.excerpt)
      ? []
      : [{ message: 'Slutningen byder ikke ind med noget.', ...(last ? { spot: spotOf(last) } : {}) }];
  },
});
