import { ownShare } from '../../../language/own-share.ts';
import { type Rule, UNJUDGED } from '../rule.ts';

/**
 * Enough of the piece is the branch's own sentences for an editor to hear a voice (docs/tjekliste.md, D-22). The same
 * measure and bar as debatindlaeg-ekstra shows. The name in the signature counts for nobody.
 */
export const ownWords: Rule<object> = (paper, _params, { known }) => {
  if (!known) return UNJUDGED;
  const { debate } = known.proposal;
  const text = paper.sentences
    .map((sentence) => sentence.text)
    .filter((sentence) => !sentence.includes('Danske Handicaporganisationer'));
  const share = ownShare(text.join('\n'), [...debate.occasion, ...debate.example, ...debate.counter]);
  if (!share.low) return [];
  return [
    {
      message: `${share.percentOfWords} pct. af ordene er jeres egne; resten kunne en anden afdeling også have sendt.`,
    },
  ];
};
