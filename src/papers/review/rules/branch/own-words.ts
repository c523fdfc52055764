import { ownShare } from '../../../../language/own-share.ts';
import { rule, UNJUDGED } from '../../rule.ts';

/**
 * Enough of the piece is the branch's own sentences for an editor to hear a voice. The same
 * measure and bar as debatindlaeg-ekstra shows. The name in the signature counts for nobody.
 */
export const ownWords = rule({
  name: 'egne-ord',
  params: {},
  judge: (paper, _params, { known }) => {
    if (!known) return UNJUDGED;
    const { debate } = known.proposal;
    const text = paper.sentences
      .map((sentence) => sentence.text)
      .filter((sentence) => !sentence.includes('Danske Handicaporganisationer'));
    const share = ownShare(text.join('\n'), [...debate.occasion, ...debate.example, ...debate.counter]);
    if (!share.low) return [];
    return [
      {
        message: `${share.percentOfWords} procent af ordene er jeres egne; resten kunne en anden afdeling også have sendt.`,
      },
    ];
  },
});
