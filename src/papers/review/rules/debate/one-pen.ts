import { splitSentences } from '../../../../danish/sentences.ts';
import type { Debate } from '../../../../proposal/model/debate.ts';
import { demandSentences } from '../../demand-sentences.ts';
import { placeNames } from '../../place-names.ts';
import { type Miss, rule, UNJUDGED } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

const TURN = /(?<!\p{L})ikke [^.!?]{2,60}, (?:men|det er|det handler)(?!\p{L})/iu;

/**
 * One pen, and the neighbour test: a sentence that is not in the branch's answers has a name or a number of this place in it,
 * or the neighbour could send it too. Sentences that are written in by hand count as nobody's, for they are in no answer.
 */
export const onePen = rule({
  name: 'en-pen',
  params: {},
  judge: (paper, _params, context) => {
    const { known } = context;
    if (!known) return UNJUDGED;
    const { debate, municipality } = known.proposal;
    const own = ownSentences(debate);
    const names = [...placeNames(context), municipality.committee.name];
    const demands = demandSentences(paper);
    return paper.sentences
      .filter((one) => !demands.includes(one) && !own.has(comparable(one.text)) && !isSignature(one.text))
      .flatMap((one): readonly Miss[] => {
        if (TURN.test(one.text))
          return [
            { message: 'Sætningen er en vending, »ikke … men …«, og ikke jeres egen.', spot: spotOf(one) },
          ];
        const local = /\d/.test(one.text) || names.some((name) => one.text.includes(name));
        return local
          ? []
          : [{ message: 'Sætningen kunne også stå i nabokommunens avis.', spot: spotOf(one) }];
      });
  },
});

function ownSentences({ plan, own }: Debate): ReadonlySet<string> {
  const texts = [...plan.parts.flatMap((part) => part.own), ...own.flatMap(({ text }) => text ?? [])];
  return new Set(texts.flatMap((text) => splitSentences(text)).map(comparable));
}

/** Letters and digits only, so that a quotation mark or a stop makes no difference. */
function comparable(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function isSignature(text: string): boolean {
  return text.includes('Danske Handicaporganisationer');
}
